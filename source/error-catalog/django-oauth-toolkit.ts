import type { CatalogEntry } from '../core/errors/error-catalog.ts';

/** Django OAuth Toolkit with oauthlib: what the server says and logs. */
export const djangoOauthToolkitErrors: readonly CatalogEntry[] = [
  {
    id: 'django-toolkit-redirect',
    vendors: [],
    speaker: 'Django OAuth Toolkit (oauthlib)',
    sentences: ['Mismatching redirect URI', 'mismatching_redirect_uri'],
    meaning: 'redirect-uri-not-registered',
    title: 'Redirect URI not registered',
    cause: 'The application does not list this redirect URI.',
    remedy: { say: 'Add the exact URI to the application’s Redirect uris.' },
  },
  {
    id: 'django-toolkit-redirect-invalid',
    vendors: [],
    speaker: 'Django OAuth Toolkit (oauthlib)',
    sentences: ['Invalid redirect URI\\.$', '\\(invalid_request\\) (?:Invalid|Missing) redirect URI'],
    meaning: 'redirect-uri-insecure',
    title: 'The redirect URI is missing or not admitted',
    cause: 'The redirect URI is no absolute URI, or its scheme is not one of ALLOWED_REDIRECT_URI_SCHEMES.',
    remedy: { say: 'Use https, or add http to ALLOWED_REDIRECT_URI_SCHEMES for a test.' },
  },
  {
    id: 'django-toolkit-client',
    vendors: [],
    speaker: 'Django OAuth Toolkit (oauthlib)',
    codes: ['InvalidClientIdError'],
    sentences: [
      'Invalid client_id parameter value',
      'Failed (?:basic|body) auth(?:entication)?: (?:Application .{1,80} does not exists?|wrong client id)',
    ],
    meaning: 'client-unknown',
    title: 'Client id is not known',
    cause: 'The server has no application with this client id.',
    remedy: { say: 'Copy the client id again.' },
  },
  {
    id: 'django-toolkit-secret',
    vendors: [],
    speaker: 'Django OAuth Toolkit (oauthlib)',
    sentences: ['Failed (?:basic|body) auth(?:entication)?: wrong client secret'],
    meaning: 'client-secret-wrong',
    title: 'Client secret is wrong',
    cause:
      'The application is known, and the secret is not its own. The toolkit keeps a hash: the plain text is shown only when the application is saved.',
    remedy: { say: 'Set a new secret at the application, copy it before saving, and give it to Infra.' },
  },
  {
    id: 'django-toolkit-secret-encoding',
    vendors: [],
    speaker: 'Django OAuth Toolkit (oauthlib)',
    sentences: ["Failed basic auth: .{1,80}can't be decoded", 'Failed basic auth, Invalid base64 encoding'],
    meaning: 'client-authentication-method',
    title: 'The Basic header cannot be read',
    cause: 'The client id and secret in the Authorization header are not what the toolkit can decode.',
    remedy: { say: 'Use client_secret_post, or a secret of letters and digits.' },
  },
  {
    id: 'django-toolkit-pkce',
    vendors: [],
    speaker: 'Django OAuth Toolkit (oauthlib)',
    sentences: ['Code challenge required\\.'],
    meaning: 'pkce-required',
    title: 'PKCE is required',
    cause:
      'The server demands PKCE, and Infra sends no challenge: every login from the dashboard is refused.',
    remedy: {
      say: 'Set PKCE_REQUIRED to False, or to a function that returns False for this client.',
      value: 'OAUTH2_PROVIDER = {"PKCE_REQUIRED": False}',
    },
  },
  {
    id: 'django-toolkit-verifier',
    vendors: [],
    speaker: 'Django OAuth Toolkit (oauthlib)',
    sentences: ['Code verifier required\\.'],
    meaning: 'code-verifier-wrong',
    title: 'PKCE verifier is missing or wrong',
    cause: 'The token request does not carry the verifier that belongs to the challenge.',
    remedy: { say: 'Start a new login and finish it in the same program.' },
  },
];
