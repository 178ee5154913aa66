import type { Vendor } from '../core/vendor.ts';

export const pingfederate: Vendor = {
  id: 'pingfederate',
  label: 'PingFederate',
  kind: 'oidc',
  fit: 'needs-care',
  recognise: [
    { keys: ['ping_revoked_sris_endpoint'] },
    {
      endpoints: {
        authorization_endpoint: '.*/as/authorization[.]oauth2',
        token_endpoint: '.*/as/token[.]oauth2',
      },
    },
  ],
  url: {
    say: 'The base URL or virtual issuer, exactly as the server’s document names it.',
    pattern: 'https://<host>',
    trailingSlash: 'as-configured',
  },
  registration: {
    steps: [
      'Applications → OAuth → Clients → Add Client: Client Secret',
      'Redirect URIs: {redirectDashboard} and {redirectLocalhost}',
      'Allowed Grant Types: Authorization Code and Refresh Token',
    ],
    confirmed: true,
  },
  clientAuthentication: { choose: 'either', why: 'PingFederate takes the secret both ways.' },
  email: {
    steps: [
      'OpenID Connect Policy → Attribute Contract: email, delivered in the ID token (or Include User Info in ID Token)',
    ],
    confirmed: true,
  },
  groups: {
    steps: [
      'OpenID Connect Policy → Attribute Contract: groups, multi-valued, delivered in UserInfo',
      'A single value may come as a text instead of a list: check it with the test login',
    ],
    confirmed: false,
  },
  refresh: {
    steps: ['Client → Refresh Token Rolling Policy: usually Don’t Roll is a choice there'],
    confirmed: false,
    rotates: 'configurable',
  },
  remedies: [
    {
      answers: ['redirect-uri-localhost/not-registered', 'redirect-uri-dashboard/not-registered'],
      say: 'Add the redirect URI to the client.',
      steps: ['Applications → OAuth → Clients → {clientId} → Redirect URIs: {redirectUri}'],
    },
    {
      answers: ['id-token-email/missing'],
      say: 'Deliver the e-mail address in the ID token.',
      steps: [
        'OpenID Connect Policy Management → your policy → Manage Policy: Include User Info in ID Token',
        'Attribute Contract: email',
      ],
    },
    {
      answers: [
        'groups/id-token-only',
        'groups/other-claim',
        'groups/other-claim-id-token',
        'groups/text',
        'groups/not-asked',
        'groups/absent',
      ],
      say: 'Deliver groups in UserInfo, multi-valued.',
      steps: [
        'OpenID Connect Policy Management → your policy → Attribute Contract: groups',
        'memberOf with DNs: map to names first',
      ],
    },
    {
      answers: ['refresh-rotation/rotating', 'session-forecast/rotation'],
      say: 'Do not roll refresh tokens for this client.',
      steps: ['Applications → OAuth → Clients → {clientId} → Refresh Token Rolling Policy: Don’t Roll'],
    },
  ],
  documentation:
    'https://docs.pingidentity.com/pingfederate/11.3/administrators_reference_guide/pf_create_client.html',
};
