import type { KnownErrors } from '../known-errors.ts';

export const auth0Errors: KnownErrors = {
  'auth0-grant-type': {
    vendors: ['auth0'],
    sentences: "Grant type '?[\\w:/.-]{1,80}'? not allowed for the client",
    meaning: 'grant-type-refused',
    cause: 'The application does not have the grant that the program used.',
    say: 'Tick Authorization Code and Refresh Token.',
    steps: [
      'Applications → your application → Settings → Advanced Settings → Grant Types',
      'The application must be a Regular Web Application',
    ],
  },
  'auth0-connection': {
    vendors: ['auth0'],
    sentences: [
      'connection was disabled',
      'the connection is not enabled',
      'no connections enabled for the client',
      'The connection was not found',
    ],
    meaning: 'access-denied',
    title: 'No connection is enabled for this application',
    cause: 'The application has no source of users turned on.',
    say: 'Turn on the connection.',
    steps: 'Applications → your application → Connections',
  },
  'auth0-organization': {
    vendors: ['auth0'],
    sentences: [
      'parameter organization is required for this client',
      'parameter organization is not allowed for this client',
    ],
    meaning: 'request-malformed',
    title: 'The application is bound to organisations',
    cause: 'The application requires the request to name an organisation, and Infra names none.',
    say: 'Set the type of users to Individuals, or Both with prompt.',
    steps: 'Applications → your application → Organizations → Types of Users',
  },
  'auth0-method': {
    vendors: ['auth0'],
    sentences:
      'Unauthorized.{0,20}client authentication method|Unsupported authentication method for the client',
    meaning: 'client-authentication-method',
    cause: 'The application admits only one authentication method.',
    say: 'Choose Client Secret (Post).',
    steps: 'Applications → your application → Credentials → Authentication Method: Client Secret (Post)',
  },
  'auth0-redirect-uri': {
    vendors: ['auth0'],
    sentences: [
      'Callback URL mismatch',
      'Unable to issue redirect for OAuth 2.0 transaction',
      'is not in the list of allowed callback URLs',
    ],
    meaning: 'redirect-uri-not-registered',
    say: 'Add the redirect URI to the application.',
    steps: [
      'Applications → Applications → your application → Settings → Application URIs → Allowed Callback URLs',
      'Separate several with commas, then Save Changes',
    ],
  },
  'auth0-client-id': {
    vendors: ['auth0'],
    words: 'Unknown client:',
    meaning: 'client-unknown',
    say: 'Copy the client id again, from the same tenant as the URL.',
    steps: 'Applications → Applications → your application → Settings → Basic Information → Client ID',
  },
  'auth0-credentials': {
    vendors: ['auth0'],
    codes: 'feacft',
    sentences: 'access_denied["\':, ]{1,5}.{0,25}Unauthorized',
    meaning: 'client-credentials-wrong',
    cause:
      'Auth0 refused the client: its id, its secret or the way of sending them. Infra does not notice this when it connects, because the answer does not mention a secret.',
    steps: [
      'Applications → Applications → your application → Settings → Basic Information',
      'Credentials tab → Authentication Method: Client Secret (Post)',
    ],
  },
  'auth0-unauthorized-plain': {
    words: '^ ?Unauthorized ?$',
    meaning: 'client-credentials-wrong',
    cause:
      'The token endpoint answered with the one word “Unauthorized”, which some servers do for a wrong client id or secret.',
  },
  'auth0-code': {
    vendors: ['auth0'],
    words: 'Invalid authorization code',
    meaning: 'code-refused',
  },
  'auth0-redirect-uri-missing': {
    vendors: ['auth0'],
    sentences: 'redirect_uri is required if it was included in the authorization request',
    meaning: 'request-malformed',
    title: 'Token request lacks the redirect URI',
    cause: 'The login named a redirect URI and the token request did not repeat it.',
    say: 'Send the same redirect URI in both steps; Infra does.',
  },
  'auth0-action-denied': {
    vendors: ['auth0'],
    codes: 'access_denied',
    meaning: 'access-denied',
    title: 'Login refused',
    cause: 'An Action, a Rule or the person refused the login, or the connection is not enabled.',
    say: 'Read the tenant’s log of this login.',
    steps: [
      'Monitoring → Logs → the failed login',
      'Applications → your application → Connections: the connection must be on',
    ],
  },
  'auth0-audience': {
    vendors: ['auth0'],
    sentences: ['Service not enabled within domain', 'Service not found:'],
    meaning: 'request-malformed',
    title: 'Audience is unknown',
    cause:
      'The request names an API (“audience”) that this tenant does not have. Infra never names one; a default audience of the tenant may add it.',
    say: 'Create an API with this identifier, or remove the audience from the program; if the program names none, leave the tenant’s default audience empty.',
    steps: 'Settings → General → API Authorization Settings → Default Audience: empty',
  },
  'auth0-rate-limit': {
    vendors: ['auth0'],
    sentences: 'Global limit has been reached',
    meaning: 'rate-limited',
    cause: 'The tenant’s rate limit is exhausted.',
    say: 'Wait a minute and try again.',
  },
  'auth0-refresh': {
    vendors: ['auth0'],
    words: 'Unknown or invalid refresh token',
    meaning: 'refresh-token-refused',
    cause:
      'The refresh token was rotated or revoked, or has expired. Infra keeps only the first refresh token, so rotation ends sessions.',
    say: 'Turn off rotation for this application.',
    steps: 'Applications → your application → Settings → Refresh Token Rotation: off',
  },
};
