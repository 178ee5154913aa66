import type { Vendor } from '../core/vendor.ts';

/** Settings as in django-oauth-toolkit 2.1 (`oauth2_provider/settings.py`), fields as in its `models.py`. */
export const djangoOauthToolkit: Vendor = {
  id: 'django-oauth-toolkit',
  label: 'Django OAuth Toolkit',
  kind: 'oidc',
  fit: 'works',
  note: 'It checks the whole request only after someone has signed in, so only a login proves the registration.',
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
  url: {
    say: 'The address of its URL prefix, often /o, without a slash at the end.',
    pattern: 'https://<host>/o',
    trailingSlash: 'never',
  },
  registration: {
    steps: [
      'Django admin → Applications → Add: Client type Confidential, Authorization grant type Authorization code, Algorithm RSA with SHA-2 256',
      'Redirect uris: {redirectDashboard} {redirectLocalhost}',
      'Copy the client secret before saving: afterwards its hash is shown',
    ],
    confirmed: true,
  },
  clientAuthentication: { choose: 'either', why: 'It takes the secret both ways.' },
  email: {
    steps: [
      'In your class of OAUTH2_VALIDATOR_CLASS: get_additional_claims returns email, and oidc_claim_scope lets the scope email bring it',
    ],
    confirmed: true,
  },
  groups: {
    steps: [
      'In your class of OAUTH2_VALIDATOR_CLASS: get_additional_claims returns groups as a list of names; map it to the scope openid in oidc_claim_scope',
    ],
    confirmed: true,
  },
  refresh: {
    steps: ['OAUTH2_PROVIDER: ROTATE_REFRESH_TOKEN: False (the default is True)'],
    confirmed: true,
    rotates: 'configurable',
  },
  remedies: [
    {
      answers: ['redirect-uri-localhost/not-registered', 'redirect-uri-dashboard/not-registered'],
      say: 'Add the redirect URI to the application.',
      steps: ['Applications → your application → Redirect uris: {redirectUri}, with a space between two'],
    },
    {
      answers: ['client-known/unknown', 'client-credentials/client-unknown'],
      say: 'Copy the client id again.',
      steps: ['Applications → your application → Client id'],
    },
    {
      answers: [
        'client-credentials/secret-wrong',
        'client-credentials/refused',
        'token-response/client-refused',
      ],
      say: 'Enter a new client secret, copy it, and then save.',
      steps: [
        'Applications → your application → Client id, Client secret: what is shown after saving is a hash',
      ],
    },
    {
      answers: ['client-secret-form/hash'],
      say: 'Give the secret as it was before saving; the application shows its hash.',
    },
    {
      answers: ['pkce-required/required', 'pkce-required/required-by-comparison', 'login/pkce-required'],
      say: 'Do not require PKCE.',
      steps: ['OAUTH2_PROVIDER: PKCE_REQUIRED: False, or a function that is false for this client id'],
    },
    {
      answers: ['signing-algorithms/none-fits'],
      say: 'Give it an RSA key.',
      steps: [
        'OAUTH2_PROVIDER: OIDC_RSA_PRIVATE_KEY',
        'Applications → your application → Algorithm: RSA with SHA-2 256',
      ],
    },
    {
      answers: ['id-token-algorithm/symmetric'],
      say: 'Sign with RS256.',
      steps: ['Applications → your application → Algorithm: RSA with SHA-2 256'],
    },
    {
      answers: ['id-token-email/missing'],
      say: 'Return the e-mail address from your validator class.',
      steps: [
        'OAUTH2_VALIDATOR_CLASS: get_additional_claims returns email',
        'oidc_claim_scope: email belongs to the scope email, which Infra asks for',
      ],
    },
    {
      answers: ['scopes/not-listed', 'scopes/no-groups', 'groups/not-asked', 'groups/absent'],
      say: 'Return the groups from your validator class.',
      steps: [
        'OAUTH2_VALIDATOR_CLASS: get_additional_claims returns groups, a list of names',
        'oidc_claim_scope: groups belongs to the scope openid, for its document may list no scopes',
      ],
    },
    {
      answers: ['refresh-rotation/rotating', 'session-forecast/rotation'],
      say: 'Turn rotation off.',
      steps: ['OAUTH2_PROVIDER: ROTATE_REFRESH_TOKEN: False'],
    },
  ],
  documentation: 'https://django-oauth-toolkit.readthedocs.io/en/latest/oidc.html',
};
