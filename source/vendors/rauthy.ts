import { defineVendor } from '../core/vendors/define-vendor.ts';

export const rauthy = defineVendor({
  id: 'rauthy',
  fit: 'needs-care',
  note: 'New clients demand PKCE and sign with EdDSA; Infra sends no PKCE, and version 0.21.0 and older cannot read EdDSA.',
  recognise: [{ endpoints: { authorization_endpoint: '/auth/v1/oidc/authorize' } }],
  issuers: [{ name: 'rauthy', path: '/auth/v1.*', issuers: ['{origin}/auth/v1/'] }],
  address: 'The address with /auth/v1/ and the slash at the end.',
  registration: [
    'Clients → Add: confidential',
    'Redirect URIs: {redirectDashboard} and {redirectLocalhost}',
    'Flows: authorization_code, refresh_token; Challenges: untick S256',
    'Token algorithms: RS256; Scopes and default scopes: openid, email, groups',
  ],
  clientAuthentication: { choose: 'either', why: 'Rauthy usually accepts the secret both ways.' },
  email: ['Nothing to do: the scope email is enough'],
  groups: ['Clients → your client → allowed and default scopes: groups'],
  refresh: { rotates: 'unknown', steps: ['It may rotate: the test login will tell'] },
  unconfirmed: ['refresh'],
  cures: {
    clientSecret: 'Clients → your client → Secret: Generate New Secret',
    redirectUris: 'Clients → {clientId} → Redirect URIs: {redirectUri}',
    pkceOptional: 'Clients → {clientId} → Challenges: untick S256',
    rs256: 'Clients → {clientId} → ID token algorithm: RS256',
    scopes: 'Clients → {clientId} → Scopes: add {scope}',
    refreshToken: 'Clients → {clientId} → Flows: refresh_token',
  },
  documentation: 'https://sebadob.github.io/rauthy/work/custom_scopes_attributes.html',
});
