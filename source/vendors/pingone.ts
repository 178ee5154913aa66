import type { Vendor } from '../core/vendor.ts';
import { fixedDocument } from './fixed-document.ts';

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
  remedies: [
    {
      answers: ['redirect-uri-localhost/not-registered', 'redirect-uri-dashboard/not-registered'],
      say: 'Add the redirect URI to the application.',
      steps: ['Applications → your application → Configuration → Redirect URIs: {redirectUri}'],
    },
    {
      answers: ['client-credentials/refused', 'token-response/client-refused'],
      say: 'Copy id and secret again, and check that the application is on.',
      steps: ['Applications → your application → Configuration → Client ID, Client Secret'],
    },
    {
      answers: ['pkce-required/required', 'pkce-required/required-by-comparison', 'login/pkce-required'],
      say: 'Make PKCE optional.',
      steps: ['Applications → your application → Configuration → PKCE Enforcement: Optional'],
    },
    {
      answers: ['id-token-email/missing'],
      say: 'Map the e-mail address.',
      steps: ['Applications → your application → Attribute Mappings: email ← Email Address'],
    },
    {
      answers: [
        'scopes/no-groups',
        'groups/id-token-only',
        'groups/other-claim',
        'groups/other-claim-id-token',
        'groups/not-asked',
        'groups/absent',
      ],
      say: 'Map the groups to UserInfo.',
      steps: ['Applications → your application → Attribute Mappings: groups ← Group Names'],
    },
    {
      answers: ['refresh-rotation/rotating', 'session-forecast/rotation'],
      say: 'Turn rolling refresh tokens off, where the choice is there.',
    },
    ...fixedDocument,
  ],
  documentation: 'https://docs.pingidentity.com/pingone/applications/p1_wildcard_redirect_uri.html',
  console: 'https://console.pingone.{region}/',
};
