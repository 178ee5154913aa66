import type { Vendor } from '../core/vendor.ts';

export const glewlwyd: Vendor = {
  id: 'glewlwyd',
  label: 'Glewlwyd',
  kind: 'oidc',
  fit: 'works',
  recognise: [
    {
      endpoints: {
        authorization_endpoint: '(?:/.+)?/api/(?<plugin>[^/]+)/auth',
        token_endpoint: '.*/api/[^/]+/token',
        userinfo_endpoint: '.*/api/[^/]+/userinfo',
      },
    },
  ],
  url: {
    say: 'The issuer that the OIDC plugin’s settings say.',
    pattern: 'https://<host>/api/<plugin>',
    trailingSlash: 'as-configured',
  },
  registration: {
    steps: [
      'Clients → Add: confidential, with a client secret',
      'Redirect URIs: {redirectDashboard} and {redirectLocalhost}',
      'Authorization types: code, refresh_token; Scopes: openid, email and others as needed',
    ],
    confirmed: true,
  },
  clientAuthentication: {
    choose: 'either',
    why: 'The client’s token endpoint authentication methods say which it takes.',
  },
  email: {
    steps: ['Parameters → Plugins → your OIDC plugin → Token → Claims: email, Mandatory'],
    confirmed: true,
  },
  groups: {
    steps: [
      'Parameters → Plugins → your OIDC plugin → Token → Additional claims: groups, Mandatory; a single value may come as a text: check it with the test login',
    ],
    confirmed: false,
  },
  refresh: {
    steps: [
      'Parameters → Plugins → your OIDC plugin: refresh tokens on, one-use refresh tokens off where the choice is there; usually it is',
    ],
    confirmed: false,
    rotates: 'configurable',
  },
  remedies: [
    {
      answers: ['redirect-uri-localhost/not-registered', 'redirect-uri-dashboard/not-registered'],
      say: 'Add the redirect URI to the client.',
      steps: ['Clients → {clientId} → Redirect URIs: {redirectUri}'],
    },
    {
      answers: ['signing-algorithms/none-fits', 'id-token-algorithm/symmetric'],
      say: 'Sign with an RSA or EC key.',
      steps: ['Parameters → Plugins → your OIDC plugin → JWKS or key type: RSA'],
    },
    {
      answers: ['pkce-required/required', 'pkce-required/required-by-comparison', 'login/pkce-required'],
      say: 'Make PKCE optional.',
      steps: ['Parameters → Plugins → your OIDC plugin → PKCE: allowed, not required'],
    },
    {
      answers: ['id-token-email/missing'],
      say: 'Put the e-mail address into the ID token.',
      steps: ['Parameters → Plugins → your OIDC plugin → Token → Claims: email, Mandatory'],
    },
  ],
  documentation: 'https://babelouest.github.io/glewlwyd/docs/OIDC.html',
};
