import type { CatalogEntry } from '../core/errors/error-catalog.ts';

const vendors = ['cognito'] as const;

export const cognitoErrors: readonly CatalogEntry[] = [
  {
    id: 'cognito-redirect',
    vendors,
    codes: ['redirect_mismatch'],
    meaning: 'redirect-uri-not-registered',
    title: 'Callback URL not registered',
    cause: 'The app client does not list this redirect URI.',
    remedy: {
      say: 'Add the redirect URI to the app client.',
      steps: [
        'User pools → your pool → App clients → your client → Login pages → Edit → Allowed callback URLs',
        'http is admitted for localhost only',
      ],
    },
  },
  {
    id: 'cognito-scope',
    vendors,
    codes: ['invalid_scope'],
    sentences: ['invalid_request[": ,&]{1,6}.{0,30}invalid_scope'],
    meaning: 'scope-refused',
    title: 'A scope is not enabled',
    cause: 'The app client does not have one of the scopes that were asked for.',
    remedy: {
      say: 'Enable openid and email.',
      steps: [
        'User pools → your pool → App clients → your client → Login pages → Edit → OpenID Connect scopes: OpenID, Email',
      ],
    },
  },
  {
    id: 'cognito-flows',
    vendors,
    sentences: ['Client is not enabled for OAuth ?2\\.0 flows'],
    words: ['unauthorized_client.{0,60}OAuth'],
    meaning: 'response-type-refused',
    title: 'OAuth flows are off',
    cause: 'The app client may not use the authorization code grant.',
    remedy: {
      say: 'Turn the grant on.',
      steps: ['App clients → your client → Login pages → Edit → OAuth grant types: Authorization code grant'],
    },
  },
  {
    id: 'cognito-client',
    vendors,
    codes: ['invalid_client'],
    sentences: ['Client [a-z0-9]{1,60} does not exist', 'User pool client [a-z0-9]{1,60} does not exist'],
    meaning: 'client-credentials-wrong',
    title: 'App client or secret is wrong',
    cause:
      'The client id is wrong, the secret is wrong, or the app client has no secret. Cognito does not say which.',
    remedy: {
      say: 'Use an app client with a secret and copy both values.',
      steps: [
        'User pools → your pool → App clients → your client → Show client secret',
        'A client without a secret cannot get one later: create a new one',
      ],
    },
  },
];
