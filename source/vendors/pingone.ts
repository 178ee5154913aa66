import { defineVendor } from '../core/vendors/define-vendor.ts';

export const pingone = defineVendor({
  id: 'pingone',
  fit: 'works',
  recognise: [
    { host: 'auth[.]pingone[.](?<region>com|eu|asia|ca|com[.]au|sg)', path: '/(?<environment>[^/]+)/as/?' },
    { endpoints: { authorization_endpoint: '.*/as/authorize', userinfo_endpoint: '.*/as/userinfo' } },
  ],
  issuers: [
    {
      name: 'ping-one',
      host: 'auth[.]pingone[.].+',
      path: '/(?<environment>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/.*)?',
      issuers: ['{origin}/{environment}/as'],
    },
  ],
  address: 'The environment’s issuer, without a slash at the end.',
  registration: [
    'Applications → Applications → + → OIDC Web App',
    'Configuration → Redirect URIs: {redirectDashboard} and {redirectLocalhost}',
    'Configuration → Grant type: Authorization Code and Refresh Token',
    'Access: the groups that may log in; then turn the application on',
  ],
  clientAuthentication: {
    choose: 'client_secret_post',
    why: 'Choose Client Secret Post as Token Endpoint Authentication Method; Basic works too.',
  },
  email: {
    say: 'Map the e-mail address.',
    steps: [
      'Applications → your application → Attribute Mappings: email ← Email Address, in the ID token and UserInfo',
    ],
  },
  groups: {
    say: 'Map the groups to UserInfo.',
    answers: ['groups/id-token-only', 'groups/other-claim', 'groups/other-claim-id-token'],
    steps: [
      'Applications → your application → Attribute Mappings: groups ← Group Names, in UserInfo',
      'A person in one group may get a string instead of a list: check it with the test login',
    ],
  },
  refresh: {
    rotates: 'configurable',
    steps: [
      'Turn off rolling refresh tokens if offered; usually the setting is next to the token’s lifetime',
    ],
  },
  unconfirmed: ['groups', 'refresh'],
  fixedDocument: true,
  cures: {
    codeFlow: 'Applications → your application → Configuration → Grant Type: Authorization Code',
    clientEnabled: 'Applications → your application → the toggle: on',
    refreshToken: 'Applications → your application → Configuration → Grant type: Refresh Token',
    admission: 'Applications → your application → Access: a group of the person',
    redirectUris: 'Applications → your application → Configuration → Redirect URIs: {redirectUri}',
    clientSecret: 'Applications → your application → Configuration → Client ID, Client Secret',
    pkceOptional: 'Applications → your application → Configuration → PKCE Enforcement: Optional',
  },
  remedies: [
    {
      answers: ['refresh-rotation/rotating', 'session-forecast/rotation'],
      say: 'Turn off rolling refresh tokens, if offered.',
    },
  ],
  documentation: 'https://docs.pingidentity.com/pingone/applications/p1_wildcard_redirect_uri.html',
  console: 'https://console.pingone.{region}/',
});
