import type { Vendor } from '../core/vendor.ts';

export const pingone: Vendor = {
  id: 'pingone',
  label: 'PingOne',
  kind: 'oidc',
  fit: 'works',
  recognise: [
    { host: 'auth[.]pingone[.](?<region>com|eu|asia|ca|com[.]au|sg)', path: '/(?<environment>[^/]+)/as/?' },
    { endpoints: { authorization_endpoint: '.*/as/authorize', userinfo_endpoint: '.*/as/userinfo' } },
  ],
  url: {
    say: 'The environment’s issuer, without a slash at the end.',
    pattern: 'https://auth.pingone.com/<environment id>/as',
    trailingSlash: 'never',
  },
  registration: {
    steps: [
      'Applications → Applications → + → OIDC Web App',
      'Configuration → Redirect URIs: {redirectDashboard} and {redirectLocalhost}',
      'Configuration → Grant type: Authorization Code and Refresh Token',
      'Access: the groups that may log in; then turn the application on',
    ],
    confirmed: true,
  },
  clientAuthentication: {
    choose: 'client_secret_post',
    why: 'Choose Client Secret Post as Token Endpoint Authentication Method; Basic works too.',
  },
  email: {
    steps: ['Attribute Mappings: email ← Email Address, in the ID token and UserInfo'],
    confirmed: true,
  },
  groups: {
    steps: [
      'Attribute Mappings: groups ← Group Names, in UserInfo',
      'A person in one group may get a text instead of a list: check it with the test login',
    ],
    confirmed: false,
  },
  refresh: {
    steps: [
      'Configuration → Grant type: Refresh Token',
      'Turn rolling refresh tokens off where the choice is there; usually the setting stands beside the token’s lifetime',
    ],
    confirmed: false,
    rotates: 'configurable',
  },
  remedies: {
    'redirect-uri-localhost/not-registered': {
      say: 'Add the redirect URI to the application.',
      steps: ['Applications → your application → Configuration → Redirect URIs: {redirectLocalhost}'],
    },
    'redirect-uri-dashboard/not-registered': {
      say: 'Add the dashboard’s redirect URI to the application.',
      steps: ['Applications → your application → Configuration → Redirect URIs: {redirectDashboard}'],
    },
    'client-credentials/refused': {
      say: 'Copy id and secret again, and check that the application is on.',
      steps: ['Applications → your application → Overview → Client Secret'],
    },
    'pkce-required': {
      say: 'Make PKCE optional.',
      steps: ['Applications → your application → Configuration → PKCE Enforcement: Optional'],
    },
    'id-token-email': {
      say: 'Map the e-mail address.',
      steps: ['Applications → your application → Attribute Mappings: email ← Email Address'],
    },
    groups: {
      say: 'Map the groups to UserInfo.',
      steps: ['Applications → your application → Attribute Mappings: groups ← Group Names'],
    },
    'refresh-rotation': { say: 'Turn rolling refresh tokens off, where the choice is there.' },
  },
  documentation: 'https://docs.pingidentity.com/pingone/applications/p1_wildcard_redirect_uri.html',
  console: 'https://console.pingone.{region}/',
};
