import type { KnownErrors } from '../known-errors.ts';

/** Messages and logs of Django OAuth Toolkit with oauthlib. */
export const djangoOauthToolkitErrors: KnownErrors = {
  'django-toolkit-redirect': {
    sentences: ['Mismatching redirect URI', 'mismatching_redirect_uri'],
    meaning: 'redirect-uri-not-registered',
    say: 'Add the exact URI to the application’s Redirect uris.',
  },
  'django-toolkit-redirect-invalid': {
    sentences: ['Invalid redirect URI\\.$', '\\(invalid_request\\) (?:Invalid|Missing) redirect URI'],
    meaning: 'redirect-uri-insecure',
    title: 'The redirect URI is missing or not admitted',
    cause:
      'The redirect URI is not an absolute URI, or its scheme is not one of ALLOWED_REDIRECT_URI_SCHEMES.',
    say: 'Use https, or add http to ALLOWED_REDIRECT_URI_SCHEMES for a test.',
  },
  'django-toolkit-client': {
    codes: 'InvalidClientIdError',
    sentences: [
      'Invalid client_id parameter value',
      'Failed (?:basic|body) auth(?:entication)?: (?:Application .{1,80} does not exists?|wrong client id)',
    ],
    meaning: 'client-unknown',
  },
  'django-toolkit-secret': {
    sentences: 'Failed (?:basic|body) auth(?:entication)?: wrong client secret',
    meaning: 'client-secret-wrong',
    cause:
      'The application is known, but the secret is not its own. The toolkit keeps a hash: the plain text is shown only when the application is saved.',
    say: 'Set a new secret at the application, copy it before saving, and give it to the program.',
  },
  'django-toolkit-secret-encoding': {
    sentences: ["Failed basic auth: .{1,80}can't be decoded", 'Failed basic auth, Invalid base64 encoding'],
    meaning: 'client-authentication-method',
    title: 'The Basic header cannot be read',
    cause: 'The client id and secret in the Authorization header are not what the toolkit can decode.',
    say: 'Use client_secret_post, or a secret of letters and digits.',
  },
  'django-toolkit-pkce': {
    sentences: 'Code challenge required\\.',
    meaning: 'pkce-required',
    say: 'Set PKCE_REQUIRED to False, or to a function that returns False for this client.',
    value: 'OAUTH2_PROVIDER = {"PKCE_REQUIRED": False}',
  },
  'django-toolkit-verifier': {
    sentences: 'Code verifier required\\.',
    meaning: 'code-verifier-wrong',
  },
};
