import { defineVendor } from '../core/vendors/define-vendor.ts';

export const pingfederate = defineVendor({
  id: 'pingfederate',
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
  address: 'The base URL or virtual issuer, exactly as the server’s document names it.',
  registration: [
    'Applications → OAuth → Clients → Add Client: Client Secret',
    'Redirect URIs: {redirectDashboard} and {redirectLocalhost}',
    'Allowed Grant Types: Authorization Code and Refresh Token',
  ],
  clientAuthentication: { choose: 'either', why: 'PingFederate accepts the secret both ways.' },
  email: {
    say: 'Deliver the e-mail address in the ID token.',
    steps: [
      'OpenID Connect Policy Management → your policy → Attribute Contract: email, delivered in the ID token (or Manage Policy: Include User Info in ID Token)',
    ],
  },
  groups: {
    say: 'Deliver groups in UserInfo, multi-valued.',
    answers: ['groups/id-token-only', 'groups/other-claim', 'groups/other-claim-id-token', 'groups/text'],
    steps: [
      'OpenID Connect Policy Management → your policy → Attribute Contract: groups, multi-valued, delivered in UserInfo',
      'memberOf with DNs: map to names first',
      'A single value may come as a string instead of a list: check it with the test login',
    ],
  },
  refresh: { rotates: 'configurable' },
  unconfirmed: ['groups'],
  cures: {
    codeFlow: 'Applications → OAuth → Clients → your client → Allowed Grant Types: Authorization Code',
    clientSecret: 'Applications → OAuth → Clients → your client → Client Secret: Change Secret',
    redirectUris: 'Applications → OAuth → Clients → {clientId} → Redirect URIs: {redirectUri}',
    rotationOff: 'Applications → OAuth → Clients → {clientId} → Refresh Token Rolling Policy: Don’t Roll',
  },
  documentation:
    'https://docs.pingidentity.com/pingfederate/11.3/administrators_reference_guide/pf_create_client.html',
});
