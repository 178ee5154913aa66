import { defineVendor } from '../core/vendors/define-vendor.ts';

const endpoints = {
  authorization_endpoint: '.*/connect/authorize',
  jwks_uri: '.*/[.]well-known/openid-configuration/jwks',
};

export const duende = defineVendor({
  id: 'duende',
  fit: 'works',
  note: 'Clients require PKCE by default, and Infra sends none.',
  recognise: [
    { endpoints, keys: ['backchannel_authentication_endpoint'] },
    { endpoints, keys: ['authorization_response_iss_parameter_supported'] },
    { endpoints, keys: ['pushed_authorization_request_endpoint'] },
    { endpoints, keys: ['dpop_signing_alg_values_supported'] },
  ],
  registration: [
    'Usually in the server’s code: ClientId and a ClientSecret; AllowedGrantTypes: authorization_code; AllowOfflineAccess: true',
    'RedirectUris: {redirectDashboard} and {redirectLocalhost}',
    'AllowedScopes: openid, email and a scope for groups',
    'RequirePkce: false',
  ],
  email: {
    say: 'Put the claims into the ID token.',
    steps: [
      'Client: AlwaysIncludeUserClaimsInIdToken: true, which usually puts the e-mail address into the ID token',
    ],
  },
  groups: [
    'An identity resource groups with the claim groups; one group usually comes as a string, and the login then fails: the profile service must send a JSON list',
  ],
  refresh: { rotates: 'configurable', steps: ['OneTimeOnly usually ends Infra’s sessions'] },
  unconfirmed: ['registration', 'email', 'groups', 'refresh'],
  cures: {
    codeFlow: 'Client → AllowedGrantTypes: GrantTypes.Code',
    refreshLife: 'Client → AbsoluteRefreshTokenLifetime and SlidingRefreshTokenLifetime',
    clientSecret:
      'The client in the server’s code: ClientSecrets contains the hash (Sha256); everywhere else, use the text that was hashed',
    redirectUris: 'Client → RedirectUris: {redirectUri}',
    scopes: 'Client → AllowedScopes: add {scope}',
    pkceOptional: 'Client → RequirePkce: false',
    rotationOff: 'Client → RefreshTokenUsage: ReUse',
  },
  remedies: [
    {
      answers: ['groups/text', 'groups/json-text', 'groups/separated-text'],
      say: 'Send groups as a list, even for one group.',
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
  ],
  documentation: 'https://docs.duendesoftware.com/identityserver/fundamentals/clients/',
});
