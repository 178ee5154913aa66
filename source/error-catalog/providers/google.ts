import type { KnownErrors } from '../known-errors.ts';

export const googleErrors: KnownErrors = {
  'google-redirect-uri': {
    codes: 'redirect_uri_mismatch',
    sentences: [
      "comply with Google's OAuth 2\\.0 policy.{0,200}register the redirect URI",
      'does not match the ones authorized for the OAuth client',
      'Error 400: redirect_uri_mismatch',
      "This app's request is invalid",
      'redirect_uri_mismatch.{1,80}Bad Request',
    ],
    meaning: 'redirect-uri-not-registered',
    cause: 'The OAuth client does not list this redirect URI, or it is not of the type “Web application”.',
    say: 'Add the redirect URI to the OAuth client.',
    steps: [
      'Google Cloud console → Google Auth Platform → Clients → your client',
      'The type must be Web application; another type cannot be changed, create a new client then',
      'Authorized redirect URIs → Add URI, exactly, without a slash at the end',
      'Wait up to five minutes',
    ],
    link: 'https://console.cloud.google.com/auth/clients',
  },
  'google-org-internal': {
    codes: 'org_internal',
    sentences: 'Error 403: org_internal',
    meaning: 'wrong-account',
    title: 'Account is outside the organisation',
    cause:
      'The consent screen is Internal, which is right for Infra; the account that signed in belongs to another organisation or is a private one.',
    say: 'Sign in with an account of your Workspace organisation.',
    steps: 'Open the sign-in page in a private window and choose that account',
  },
  'google-not-verified': {
    sentences: [
      'has not completed the Google verification process',
      'developer-approved testers',
      "developer hasn't given you access",
      "Google hasn't verified this app",
    ],
    meaning: 'app-not-published',
    title: 'App is in Testing',
    cause:
      'The consent screen is External and in Testing, so only listed test users may sign in, and their refresh tokens end after seven days.',
    say: 'Make the audience Internal, or list the person as a test user.',
    steps: [
      'Google Auth Platform → Audience → User type: Make internal',
      'Or: Audience → Test users → Add users',
    ],
    link: 'https://console.cloud.google.com/auth/audience',
  },
  'google-client-id': {
    codes: 'deleted_client',
    sentences: 'The OAuth client was (?:not found|deleted)',
    meaning: 'client-unknown',
    cause: 'Google knows no OAuth client with this client id: it was mistyped or deleted.',
    say: 'Copy the client id again; it ends in .apps.googleusercontent.com.',
    steps: 'Google Auth Platform → Clients → your client → Client ID',
    link: 'https://console.cloud.google.com/auth/clients',
  },
  'google-secret': {
    codes: 'invalid_client',
    sentences: 'The provided client secret is invalid',
    meaning: 'client-secret-wrong',
    cause: 'The client secret does not belong to this client id, or was disabled.',
    say: 'Create a new client secret and copy it.',
    steps: 'Google Auth Platform → Clients → your client → Client secrets → Add secret',
    link: 'https://console.cloud.google.com/auth/clients',
  },
  'google-scope': {
    sentences: 'Some requested scopes were invalid',
    meaning: 'scope-refused',
    cause:
      'The login requests a scope that Google does not have (it names it as invalid): most often “groups” or “offline_access”. Infra requests neither, since Google does not advertise them.',
    say: 'Remove the scope from the program’s list; openid, email and profile remain.',
    steps: [
      'Infra: the provider’s kind is google',
      'Groups come through the Admin SDK with a service account',
      'Refresh tokens come with kind google',
    ],
  },
  'google-code': {
    sentences: 'Malformed auth code',
    meaning: 'code-refused',
    cause: 'The code is not Google’s or was encoded twice. In answer to a made-up code it is normal.',
    say: 'In a real login: start again and do not edit the address that the browser is sent to.',
  },
  'google-testing-seven-days': {
    sentences: 'Token has been expired or revoked',
    meaning: 'refresh-token-refused',
    cause: 'The refresh token was revoked or expired: after seven days with a consent screen in Testing.',
    say: 'Make the audience Internal, or publish the app.',
    steps: 'Google Auth Platform → Audience → Publishing status',
    link: 'https://console.cloud.google.com/auth/audience',
  },
};
