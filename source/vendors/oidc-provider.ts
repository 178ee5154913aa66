import type { Vendor } from '../core/vendor.ts';

/** The Node library by itself; products built on it come first. */
export const oidcProvider: Vendor = {
  id: 'oidc-provider',
  label: 'node-oidc-provider',
  kind: 'oidc',
  fit: 'works',
  recognise: [
    { endpoints: { authorization_endpoint: '.*/auth', userinfo_endpoint: '.*/me' } },
    { endpoints: { authorization_endpoint: '.*/auth', end_session_endpoint: '.*/session/end' } },
    { endpoints: { authorization_endpoint: '.*/auth', pushed_authorization_request_endpoint: '.*/request' } },
  ],
  url: {
    say: 'The issuer that the server was made with.',
    pattern: 'https://<host>',
    trailingSlash: 'as-configured',
  },
  registration: {
    steps: [
      'clients: client_id, client_secret, redirect_uris: [{redirectDashboard}, {redirectLocalhost}]',
      'grant_types: [authorization_code, refresh_token]; token_endpoint_auth_method: client_secret_post',
    ],
    confirmed: true,
  },
  clientAuthentication: {
    choose: 'client_secret_post',
    why: 'A client takes the secret in one way only; this one passes Infra’s own test.',
  },
  email: {
    steps: ['claims: email under the scope email; conformIdTokenClaims: false puts it into the ID token'],
    confirmed: true,
  },
  groups: {
    steps: ['claims: groups under the scope groups, and findAccount must return a list'],
    confirmed: true,
  },
  refresh: {
    steps: [
      'issueRefreshToken may have to return true without a consent page',
      'rotateRefreshToken: false (the default rotates late, after 70 % of the life)',
    ],
    confirmed: true,
    rotates: 'configurable',
  },
  remedies: [
    {
      answers: ['redirect-uri-localhost/not-registered', 'redirect-uri-dashboard/not-registered'],
      say: 'Add the redirect URI to the client.',
      steps: ['clients → {clientId} → redirect_uris: {redirectUri}'],
    },
    {
      answers: [
        'client-authentication-method/neither',
        'client-credentials/method-refused',
        'token-response/method-refused',
      ],
      say: 'Let the client take the secret in the body.',
      steps: ['clients → {clientId} → token_endpoint_auth_method: client_secret_post'],
    },
    {
      answers: ['pkce-required/required', 'pkce-required/required-by-comparison', 'login/pkce-required'],
      say: 'Do not require PKCE for this client.',
      steps: ['pkce.required: () => false for confidential clients'],
    },
    {
      answers: ['id-token-email/missing'],
      say: 'Put the claims into the ID token.',
      steps: ['conformIdTokenClaims: false'],
    },
    {
      answers: [
        'refresh-token/not-advertised',
        'refresh-token/not-given',
        'session-forecast/no-refresh-token',
      ],
      say: 'Give refresh tokens without a consent page.',
      steps: ['issueRefreshToken: return true for this client'],
    },
    {
      answers: ['refresh-rotation/rotating', 'session-forecast/rotation'],
      say: 'Turn rotation off.',
      steps: ['rotateRefreshToken: false'],
    },
  ],
  documentation:
    'https://github.com/panva/node-oidc-provider/blob/660f46d25f5d5fe8e0df0ce0cfdb3a8d8708a3ef/docs/README.md',
};
