import type { CatalogEntry } from '../core/errors/error-catalog.ts';

const vendors = ['auth0'] as const;

export const auth0Errors: readonly CatalogEntry[] = [
  {
    id: 'auth0-redirect-uri',
    vendors,
    sentences: ['Callback URL mismatch', 'is not in the list of allowed callback URLs'],
    meaning: 'redirect-uri-not-registered',
    title: 'Callback URL not registered',
    cause: 'The application’s Allowed Callback URLs do not hold this redirect URI; case and slash count.',
    remedy: {
      say: 'Add the redirect URI to the application.',
      steps: [
        'Applications → Applications → your application → Settings → Application URIs → Allowed Callback URLs',
        'Separate several with commas, then Save Changes',
      ],
    },
  },
  {
    id: 'auth0-client-id',
    vendors,
    words: ['Unknown client:'],
    meaning: 'client-unknown',
    title: 'Client id is not known',
    cause: 'This tenant has no application with that client id.',
    remedy: {
      say: 'Copy the client id again, from the same tenant as the URL.',
      steps: ['Applications → Applications → your application → Settings → Basic Information → Client ID'],
    },
  },
  {
    id: 'auth0-credentials',
    vendors,
    sentences: ['access_denied["\':, ]{1,5}.{0,25}Unauthorized'],
    meaning: 'client-credentials-wrong',
    title: 'Client id or secret is wrong',
    cause:
      'Auth0 refused the client: its id, its secret or the way of sending them. Infra does not notice this when it connects, because the answer does not speak of a secret.',
    remedy: {
      say: 'Copy the client id and the secret again.',
      steps: [
        'Applications → Applications → your application → Settings → Basic Information',
        'Credentials tab → Authentication Method: Client Secret (Post)',
      ],
    },
  },
  {
    id: 'auth0-unauthorized-plain',
    vendors: [],
    words: ['^ ?Unauthorized ?$'],
    meaning: 'client-credentials-wrong',
    title: 'Client id or secret is wrong',
    cause:
      'The token endpoint answered with the one word “Unauthorized”, which some servers do for a wrong client id or secret.',
    remedy: { say: 'Copy the client id and the secret again.' },
  },
  {
    id: 'auth0-code',
    vendors,
    words: ['Invalid authorization code'],
    meaning: 'code-refused',
    title: 'Code is invalid',
    cause:
      'The code is wrong, too old or was used before. As an answer to a made-up code it is normal: the client was accepted.',
    remedy: { say: 'In a real login: start again.' },
  },
  {
    id: 'auth0-redirect-uri-missing',
    vendors,
    sentences: ['redirect_uri is required if it was included in the authorization request'],
    meaning: 'request-malformed',
    title: 'Token request lacks the redirect URI',
    cause: 'The login named a redirect URI and the token request did not repeat it.',
    remedy: { say: 'Send the same redirect URI in both steps; Infra does.' },
  },
  {
    id: 'auth0-action-denied',
    vendors,
    codes: ['access_denied'],
    meaning: 'access-denied',
    title: 'Login refused',
    cause:
      'An Action, a Rule or the person refused the login, or the connection is not enabled for this application.',
    remedy: {
      say: 'Read the tenant’s log of this login.',
      steps: [
        'Monitoring → Logs → the failed login',
        'Applications → your application → Connections: the connection must be on',
      ],
    },
  },
  {
    id: 'auth0-audience',
    vendors,
    sentences: ['Service not enabled within domain', 'Service not found:'],
    meaning: 'request-malformed',
    title: 'Audience is not known',
    cause:
      'The request names an API (“audience”) that this tenant does not have. Infra never names one; a default audience of the tenant may add it.',
    remedy: {
      say: 'Leave the tenant’s default audience empty.',
      steps: ['Settings → General → API Authorization Settings → Default Audience: empty'],
    },
  },
  {
    id: 'auth0-rate-limit',
    vendors,
    sentences: ['Global limit has been reached'],
    meaning: 'rate-limited',
    title: 'Too many requests',
    cause: 'The tenant’s request limit is used up.',
    remedy: { say: 'Wait a minute and try again.' },
  },
  {
    id: 'auth0-refresh',
    vendors,
    words: ['Unknown or invalid refresh token'],
    meaning: 'refresh-token-refused',
    title: 'Refresh token is unknown or invalid',
    cause:
      'The refresh token was rotated, revoked or is over. Infra keeps the first refresh token only, so rotation ends sessions.',
    remedy: {
      say: 'Turn rotation off for this application.',
      steps: ['Applications → your application → Settings → Refresh Token Rotation: off'],
    },
  },
];
