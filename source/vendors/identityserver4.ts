import type { Vendor } from '../core/vendor.ts';

export const identityserver4: Vendor = {
  id: 'identityserver4',
  label: 'IdentityServer4',
  kind: 'oidc',
  fit: 'works',
  note: 'IdentityServer4 gets no more fixes; its successor is Duende IdentityServer.',
  recognise: [
    {
      endpoints: {
        authorization_endpoint: '.*/connect/authorize',
        jwks_uri: '.*/[.]well-known/openid-configuration/jwks',
      },
    },
  ],
  url: {
    say: 'The issuer as the document spells it.',
    pattern: 'https://<host>',
    trailingSlash: 'as-configured',
  },
  registration: {
    steps: [
      'Usually in the server’s code: ClientId and a ClientSecret; AllowedGrantTypes: authorization_code; AllowOfflineAccess: true',
      'RedirectUris: {redirectDashboard} and {redirectLocalhost}',
      'AllowedScopes: openid, email and a scope for groups',
      'RequirePkce: false',
    ],
    confirmed: false,
  },
  clientAuthentication: { choose: 'either', why: 'It usually takes the secret both ways.' },
  email: {
    steps: [
      'Client: AlwaysIncludeUserClaimsInIdToken: true, which usually puts the e-mail address into the ID token',
    ],
    confirmed: false,
  },
  groups: {
    steps: [
      'An identity resource groups with the claim groups; one group usually comes as a text, and the login then fails: the profile service must send a JSON list',
    ],
    confirmed: false,
  },
  refresh: {
    steps: ['Client: RefreshTokenUsage: ReUse (OneTimeOnly usually ends Infra’s sessions)'],
    confirmed: false,
    rotates: 'configurable',
  },
  remedies: [
    {
      answers: ['redirect-uri-localhost/not-registered', 'redirect-uri-dashboard/not-registered'],
      say: 'Add the redirect URI to the client.',
      steps: ['Client → RedirectUris: {redirectUri}'],
    },
    {
      answers: ['authorize-scopes/groups-refused', 'authorize-scopes/scopes-refused', 'login/scope-refused'],
      say: 'Allow the client the scope.',
      steps: ['Client → AllowedScopes: add {scope}'],
    },
    {
      answers: ['pkce-required/required', 'pkce-required/required-by-comparison', 'login/pkce-required'],
      say: 'Do not require PKCE for this client.',
      steps: ['Client → RequirePkce: false'],
    },
    {
      answers: ['id-token-email/missing'],
      say: 'Put the claims into the ID token.',
      steps: ['Client → AlwaysIncludeUserClaimsInIdToken: true'],
    },
    {
      answers: ['groups/text', 'groups/json-text', 'groups/separated-text'],
      say: 'Send groups as a list, also for one group.',
      steps: ['IProfileService: add the claim with the value type JSON'],
    },
    {
      answers: [
        'authorize-scopes/offline-access-refused',
        'refresh-token/not-advertised',
        'refresh-token/not-given',
        'session-forecast/no-refresh-token',
      ],
      say: 'Allow offline access.',
      steps: ['Client → AllowOfflineAccess: true'],
    },
    {
      answers: ['refresh-rotation/rotating', 'session-forecast/rotation'],
      say: 'Reuse refresh tokens.',
      steps: ['Client → RefreshTokenUsage: ReUse'],
    },
  ],
  documentation:
    'https://github.com/IdentityServer/IdentityServer4/blob/da777bce56fd987ba2a0b3c457179e75e2868980/docs/topics/clients.rst',
};
