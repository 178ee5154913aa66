import type { CatalogEntry } from '../core/errors/error-catalog.ts';

const vendors = ['dex'] as const;

export const dexErrors: readonly CatalogEntry[] = [
  {
    id: 'dex-redirect-uri',
    vendors,
    sentences: ['Unregistered redirect_uri'],
    meaning: 'redirect-uri-not-registered',
    title: 'Redirect URI not registered',
    cause: 'The static client does not list this redirect URI.',
    remedy: {
      say: 'Add it to the client in Dex’s configuration.',
      steps: ['staticClients → your client → redirectURIs: add the exact URI', 'Restart Dex'],
    },
  },
  {
    id: 'dex-client-id',
    vendors,
    words: ['Invalid client_id(?! parameter)'],
    meaning: 'client-unknown',
    title: 'Client id is not known',
    cause: 'Dex has no client with this id.',
    remedy: { say: 'Compare the id with staticClients in Dex’s configuration, and restart Dex.' },
  },
  {
    id: 'dex-scope',
    vendors,
    sentences: ['Unrecognized scope', 'Missing required scope\\(s\\)'],
    meaning: 'scope-refused',
    title: 'Scope is not known to Dex',
    cause: 'Dex knows openid, email, groups, profile and offline_access, and always wants openid.',
    remedy: { say: 'Ask only for those; Infra does.' },
  },
  {
    id: 'dex-pkce',
    vendors,
    sentences: ['PKCE is required\\. The code_challenge parameter must be provided'],
    meaning: 'pkce-required',
    title: 'PKCE is enforced',
    cause: 'Infra sends no PKCE challenge, so every login from the dashboard is refused.',
    remedy: {
      say: 'Turn the enforcement off.',
      steps: ['oauth2.pkce.enforce: false in Dex’s configuration', 'Restart Dex'],
    },
  },
  {
    id: 'dex-credentials',
    vendors,
    words: ['Invalid client credentials'],
    meaning: 'client-credentials-wrong',
    title: 'Client id or secret is wrong',
    cause:
      'The id or secret is not the one in Dex’s configuration. Infra does not notice this when it connects.',
    remedy: {
      say: 'Compare both with staticClients in Dex’s configuration.',
      steps: ['A secret from an environment variable (secretEnv) must be set where Dex runs'],
    },
  },
  {
    id: 'dex-verifier',
    vendors,
    sentences: ['Expecting parameter code_verifier in PKCE flow'],
    words: ['Invalid code_verifier'],
    meaning: 'code-verifier-wrong',
    title: 'PKCE verifier is missing or wrong',
    cause:
      'The login started with a challenge and the token request does not carry the verifier that belongs to it.',
    remedy: { say: 'Start a new login and finish it in the same program.' },
  },
  {
    id: 'dex-email',
    vendors,
    words: ['missing "email" claim', 'missing email claim, not found'],
    meaning: 'email-missing',
    title: 'The connector gives no e-mail address',
    cause: 'Dex’s upstream provider gave no e-mail address for this person.',
    remedy: {
      say: 'Let the upstream provider give the address.',
      steps: [
        'Ask for the scope email in the connector',
        'OIDC connector: claimMapping.email, or insecureSkipEmailVerified',
      ],
    },
  },
  {
    id: 'dex-refresh',
    vendors,
    sentences: ['Refresh token is invalid or has already been claimed'],
    meaning: 'refresh-token-refused',
    title: 'Refresh token was used before',
    cause: 'Dex rotates refresh tokens; Infra keeps the first one only.',
    remedy: {
      say: 'Turn rotation off in Dex’s configuration.',
      value: 'expiry.refreshTokens.disableRotation: true',
    },
  },
];
