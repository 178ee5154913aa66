import { defineVendor } from '../core/vendors/define-vendor.ts';

export const glewlwyd = defineVendor({
  id: 'glewlwyd',
  fit: 'cannot-work',
  note: 'Glewlwyd refuses an OpenID login without a nonce, and Infra sends none. Put Keycloak or Dex in front.',
  instead: 'Connect Keycloak or Dex, with Glewlwyd as its source.',
  demandsNonce: true,
  recognise: [
    {
      endpoints: {
        authorization_endpoint: '(?:/.+)?/api/(?<plugin>[^/]+)/auth',
        token_endpoint: '.*/api/[^/]+/token',
        userinfo_endpoint: '.*/api/[^/]+/userinfo',
      },
    },
  ],
  address: 'The issuer that the OIDC plugin’s settings say.',
  registration: [
    'Clients → Add: confidential, with a client secret',
    'Redirect URIs: {redirectDashboard} and {redirectLocalhost}',
    'Authorization types: code, refresh_token; Scopes: openid, email and others as needed',
  ],
  clientAuthentication: {
    choose: 'either',
    why: 'The client’s token endpoint authentication methods say which it accepts.',
  },
  email: {
    say: 'Put the e-mail address into the ID token.',
    steps: ['Parameters → Plugins → your OIDC plugin → Token → Claims: email, Mandatory'],
  },
  groups: [
    'Parameters → Plugins → your OIDC plugin → Token → Additional claims: groups, Mandatory; a single value may come as a string: check it with the test login',
  ],
  refresh: {
    rotates: 'configurable',
    steps: [
      'Parameters → Plugins → your OIDC plugin: refresh tokens on, one-use refresh tokens off if offered; usually it is',
    ],
  },
  unconfirmed: ['groups', 'refresh'],
  cures: {
    clientSecret: 'Clients → your client → Client secret',
    redirectUris: 'Clients → {clientId} → Redirect URIs: {redirectUri}',
    rs256: 'Parameters → Plugins → your OIDC plugin → JWKS or key type: RSA',
    pkceOptional: 'Parameters → Plugins → your OIDC plugin → PKCE: allowed, not required',
  },
  remedies: [
    {
      answers: ['authorize-demands/nonce-required', 'authorize-demands/nonce-by-product'],
      say: 'Put Keycloak or Dex in front: no Glewlwyd setting allows an OpenID login without a nonce.',
    },
  ],
  documentation: 'https://babelouest.github.io/glewlwyd/docs/OIDC.html',
});
