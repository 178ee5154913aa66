import { defineVendor } from '../core/vendors/define-vendor.ts';

/** The bare Node library; products built on it come first. */
export const oidcProvider = defineVendor({
  id: 'oidc-provider',
  fit: 'works',
  recognise: [
    { endpoints: { authorization_endpoint: '.*/auth', userinfo_endpoint: '.*/me' } },
    { endpoints: { authorization_endpoint: '.*/auth', end_session_endpoint: '.*/session/end' } },
    { endpoints: { authorization_endpoint: '.*/auth', pushed_authorization_request_endpoint: '.*/request' } },
  ],
  address: 'The issuer that the server was created with.',
  registration: [
    'clients: client_id, client_secret, redirect_uris: [{redirectDashboard}, {redirectLocalhost}]',
    'grant_types: [authorization_code, refresh_token]; token_endpoint_auth_method: client_secret_post',
  ],
  clientAuthentication: {
    choose: 'client_secret_post',
    why: 'A client accepts the secret in one way only; this one passes Infra’s own test.',
  },
  email: {
    say: 'Put the claims into the ID token.',
    steps: ['claims: email under the scope email; conformIdTokenClaims: false puts it into the ID token'],
  },
  groups: ['claims: groups under the scope groups, and findAccount must return a list'],
  refresh: { rotates: 'configurable' },
  cures: {
    clientSecret: 'clients → {clientId}: client_secret',
    idTokenPlain: 'clients → {clientId}: leave id_token_encrypted_response_alg out',
    redirectUris: 'clients → {clientId} → redirect_uris: {redirectUri}',
    secretInBody: 'clients → {clientId} → token_endpoint_auth_method: client_secret_post',
    pkceOptional: 'pkce.required: () => false for confidential clients',
    idTokenLife: 'ttl.IdToken (3600 if not set)',
    refreshToken: 'issueRefreshToken: return true for this client, also without a consent page',
    rotationOff: 'rotateRefreshToken: false (the default rotates late, after 70 % of the life)',
  },
  remedies: [
    {
      answers: ['userinfo-endpoint/missing'],
      say: 'Turn UserInfo on again.',
      steps: ['features.userinfo.enabled: true, the default'],
    },
    {
      answers: ['userinfo-answer/token-for-another'],
      say: 'Give access tokens without a resource to this client.',
      steps: ['features.resourceIndicators.defaultResource: return nothing for this client'],
    },
    {
      answers: ['authorize-demands/request-object-required'],
      say: 'Do not require signed request objects.',
      steps: [
        'clients → {clientId}: leave require_signed_request_object out',
        'features.requestObjects.requireSignedRequestObject: false, the default',
      ],
    },
  ],
  documentation:
    'https://github.com/panva/node-oidc-provider/blob/660f46d25f5d5fe8e0df0ce0cfdb3a8d8708a3ef/docs/README.md',
});
