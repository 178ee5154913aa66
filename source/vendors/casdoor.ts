import { defineVendor } from '../core/vendors/define-vendor.ts';

export const casdoor = defineVendor({
  id: 'casdoor',
  fit: 'needs-care',
  note: 'UserInfo contains groups only if the scope profile was requested, which Infra never does.',
  recognise: [
    {
      endpoints: { token_endpoint: '.*/api/login/oauth/access_token', userinfo_endpoint: '.*/api/userinfo' },
    },
    {
      endpoints: { authorization_endpoint: '.*/login/oauth/authorize', userinfo_endpoint: '.*/api/userinfo' },
    },
  ],
  address: 'The backend’s origin (originBackend), without a slash at the end.',
  registration: [
    'Applications → Add (names in the console may differ)',
    'Redirect URLs: {redirectDashboard} and {redirectLocalhost}',
    'Grant types: Authorization Code and Refresh Token',
  ],
  clientAuthentication: { choose: 'either', why: 'The document does not say; usually both ways work.' },
  email: ['The person needs an e-mail address; it should then come with the scope email'],
  groups: {
    say: 'Casdoor sends groups only with the scope profile, which Infra never requests.',
    steps: ['Not by default. A custom scope may help; otherwise put Dex or Keycloak in front'],
  },
  refresh: {
    rotates: 'unknown',
    steps: ['Grant types: Refresh Token; whether it rotates may depend on the version'],
  },
  unconfirmed: ['registration', 'email', 'groups', 'refresh'],
  fixedDocument: true,
  cures: {
    codeFlow: 'Applications → your application → Grant types: Authorization Code',
    redirectUris: 'Applications → your application → Redirect URLs: {redirectUri}',
    clientSecret: 'Applications → your application → Client ID, Client secret',
  },
  remedies: [
    {
      answers: ['issuer-match/issuer-host'],
      say: 'Set originBackend to the public address: Casdoor’s issuer is always that.',
    },
    {
      answers: ['id-token-issuer/missing'],
      say: 'Set origin to Casdoor’s public address: without it tokens may name no issuer.',
      steps: ['conf/app.conf: origin = {issuer}', 'Restart Casdoor'],
    },
  ],
  documentation: 'https://casdoor.org/docs/how-to-connect/oidc-client',
});
