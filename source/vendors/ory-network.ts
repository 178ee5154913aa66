import { defineVendor } from '../core/vendors/define-vendor.ts';

export const oryNetwork = defineVendor({
  id: 'ory-network',
  fit: 'needs-care',
  note: 'By default the secret is accepted only with HTTP Basic, and refresh tokens rotate.',
  recognise: [{ host: '(?<project>[a-z0-9-]{1,63})[.]projects[.]oryapis[.]com' }],
  address: 'The project’s issuer as the document spells it.',
  registration: [
    'Ory Console → OAuth 2 → OAuth2 Clients → Create: Server App (names in the console may differ)',
    'Redirect URIs: {redirectDashboard} and {redirectLocalhost}',
    'Scopes: openid, email, groups, offline_access; Grant types: Authorization Code, Refresh Token',
    'Authentication Method: client_secret_post',
  ],
  clientAuthentication: {
    choose: 'client_secret_post',
    why: 'With Basic (the default) Infra says “invalid provider clientSecret” although the secret is right.',
  },
  email: ['The consent must put email into the ID token; the built-in one usually does with the scope email'],
  groups: ['The consent must put groups, a list, into the session; a token hook may be needed'],
  refresh: {
    rotates: 'yes',
    steps: ['Allow offline_access and refresh_token; each refresh token works only once'],
  },
  unconfirmed: ['registration', 'email', 'groups'],
  cures: {
    codeFlow: 'Ory Console → OAuth 2 → your client → Grant types: Authorization Code',
    clientSecret:
      'Ory Console → OAuth 2 → your client: the secret is shown only when it is created; create a new client if it is lost',
    redirectUris: 'Ory Console → OAuth 2 → your client → Redirect URIs: {redirectUri}',
    secretInBody: 'Ory Console → OAuth 2 → your client → Authentication Method: client_secret_post',
  },
  documentation: 'https://www.ory.sh/docs/hydra/guides/openid-connect-dynamic-client-registration',
  console: 'https://console.ory.sh/',
});
