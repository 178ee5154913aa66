import type { Vendor } from '../core/vendor.ts';

export const rauthy: Vendor = {
  id: 'rauthy',
  label: 'Rauthy',
  kind: 'oidc',
  fit: 'needs-care',
  note: 'New clients demand PKCE and sign with EdDSA; Infra sends no PKCE, and version 0.21.0 and older cannot read EdDSA.',
  recognise: [{ endpoints: { authorization_endpoint: '/auth/v1/oidc/authorize' } }],
  url: {
    say: 'The address with /auth/v1/ and the slash at the end.',
    pattern: 'https://<host>/auth/v1/',
    trailingSlash: 'always',
  },
  registration: {
    steps: [
      'Clients → Add: confidential',
      'Redirect URIs: {redirectDashboard} and {redirectLocalhost}',
      'Flows: authorization_code, refresh_token; Challenges: untick S256',
      'Token algorithms: RS256; Scopes and default scopes: openid, email, groups',
    ],
    confirmed: true,
  },
  clientAuthentication: { choose: 'either', why: 'Rauthy usually takes the secret both ways.' },
  email: { steps: ['Nothing to do with the scope email'], confirmed: true },
  groups: { steps: ['Clients → your client → allowed and default scopes: groups'], confirmed: true },
  refresh: {
    steps: ['Clients → your client → Flows: refresh_token; it may rotate: the test login tells'],
    confirmed: false,
    rotates: 'unknown',
  },
  remedies: [
    { answers: ['issuer-match/issuer-trailing-slash'], say: 'Add the slash at the end: {issuer}.' },
    {
      answers: ['redirect-uri-localhost/not-registered', 'redirect-uri-dashboard/not-registered'],
      say: 'Add the redirect URI to the client.',
      steps: ['Clients → {clientId} → Redirect URIs: {redirectUri}'],
    },
    {
      answers: ['pkce-required/required', 'pkce-required/required-by-comparison', 'login/pkce-required'],
      say: 'Let the client work without PKCE.',
      steps: ['Clients → {clientId} → Challenges: untick S256'],
    },
    {
      answers: [
        'signing-algorithms/none-fits',
        'signing-algorithms/eddsa-only',
        'id-token-algorithm/symmetric',
      ],
      say: 'Sign with RS256.',
      steps: ['Clients → {clientId} → ID token algorithm: RS256'],
    },
    {
      answers: ['authorize-scopes/groups-refused', 'authorize-scopes/scopes-refused', 'login/scope-refused'],
      say: 'Allow the client the scope.',
      steps: ['Clients → {clientId} → Scopes: add {scope}'],
    },
    {
      answers: [
        'refresh-token/not-advertised',
        'refresh-token/not-given',
        'session-forecast/no-refresh-token',
      ],
      say: 'Turn the refresh flow on.',
      steps: ['Clients → {clientId} → Flows: refresh_token'],
    },
  ],
  documentation: 'https://sebadob.github.io/rauthy/work/custom_scopes_attributes.html',
};
