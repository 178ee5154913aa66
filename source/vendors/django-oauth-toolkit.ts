import { defineVendor } from '../core/vendors/define-vendor.ts';

/** Settings as in django-oauth-toolkit 2.1 (`oauth2_provider/settings.py`), fields as in its `models.py`. */
export const djangoOauthToolkit = defineVendor({
  id: 'django-oauth-toolkit',
  fit: 'works',
  note: 'It checks the whole request only after someone has signed in, so only a login proves the registration.',
  // Neither it nor oauthlib implements validate_silent_login (1.7: HTTP 500).
  failsSilently: true,
  recognise: [
    {
      endpoints: {
        authorization_endpoint: '(?<base>(?:/.+)?)/authorize/',
        token_endpoint: '.*/token/',
        userinfo_endpoint: '.*/userinfo/',
        jwks_uri: '.*/[.]well-known/jwks[.]json',
      },
    },
  ],
  address: 'The address of its URL prefix, often /o, without a slash at the end.',
  registration: [
    'Django admin → Applications → Add: Client type Confidential, Authorization grant type Authorization code, Algorithm RSA with SHA-2 256',
    'Redirect uris: {redirectDashboard} {redirectLocalhost}',
    'Copy the client secret before saving: afterwards its hash is shown',
  ],
  clientAuthentication: { choose: 'either', why: 'It accepts the secret both ways.' },
  email: {
    say: 'Return the e-mail address from your validator class.',
    steps: [
      'In your class of OAUTH2_VALIDATOR_CLASS: get_additional_claims returns email, and oidc_claim_scope ties it to the scope email',
    ],
  },
  groups: {
    say: 'Return the groups from your validator class.',
    answers: ['scopes/not-listed'],
    steps: [
      'In your class of OAUTH2_VALIDATOR_CLASS: get_additional_claims returns groups as a list of names; map it to the scope openid in oidc_claim_scope',
    ],
  },
  refresh: { rotates: 'configurable' },
  cures: {
    codeFlow: 'Application → Authorization grant type: Authorization code',
    refreshLife: 'OAUTH2_PROVIDER: REFRESH_TOKEN_EXPIRE_SECONDS',
    redirectUris: 'Applications → your application → Redirect uris: {redirectUri}, with a space between two',
    clientId: 'Applications → your application → Client id',
    pkceOptional: 'OAUTH2_PROVIDER: PKCE_REQUIRED: False, or a function that is false for this client id',
    rs256: 'Applications → your application → Algorithm: RSA with SHA-2 256',
    idTokenLife: 'OAUTH2_PROVIDER: ID_TOKEN_EXPIRE_SECONDS (36000 if not set)',
    rotationOff: 'OAUTH2_PROVIDER: ROTATE_REFRESH_TOKEN: False (the default is True)',
  },
  remedies: [
    {
      answers: [
        'client-credentials/secret-wrong',
        'client-credentials/refused',
        'token-response/client-refused',
      ],
      say: 'Compare the client id, or enter a new client secret: copy it, and then save.',
      steps: ['Applications → your application → Client id, Client secret: after saving, a hash is shown'],
    },
    {
      answers: ['client-secret-form/hash'],
      say: 'Enter the secret as it was before saving; the application shows its hash.',
    },
    {
      answers: ['signing-algorithms/none-fits'],
      say: 'Give it an RSA key.',
      steps: [
        'OAUTH2_PROVIDER: OIDC_RSA_PRIVATE_KEY',
        'Applications → your application → Algorithm: RSA with SHA-2 256',
      ],
    },
  ],
  documentation: 'https://django-oauth-toolkit.readthedocs.io/en/latest/oidc.html',
});
