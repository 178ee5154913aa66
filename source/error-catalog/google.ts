import type { CatalogEntry } from '../core/errors/error-catalog.ts';

const vendors = ['google'] as const;

export const googleErrors: readonly CatalogEntry[] = [
  {
    id: 'google-redirect-uri',
    vendors,
    codes: ['redirect_uri_mismatch'],
    sentences: [
      "comply with Google's OAuth 2\\.0 policy.{0,200}register the redirect URI",
      'does not match the ones authorized for the OAuth client',
      'Error 400: redirect_uri_mismatch',
      "This app's request is invalid",
      'redirect_uri_mismatch.{1,80}Bad Request',
    ],
    meaning: 'redirect-uri-not-registered',
    title: 'Redirect URI not registered',
    cause: 'The OAuth client does not list this redirect URI, or it is not of the type “Web application”.',
    remedy: {
      say: 'Add the redirect URI to the OAuth client.',
      steps: [
        'Google Cloud console → Google Auth Platform → Clients → your client',
        'The type must be Web application; another type cannot be changed, create a new client then',
        'Authorized redirect URIs → Add URI, exactly, without a slash at the end',
        'Wait up to five minutes',
      ],
      link: 'https://console.cloud.google.com/auth/clients',
    },
  },
  {
    id: 'google-org-internal',
    vendors,
    codes: ['org_internal'],
    sentences: ['Error 403: org_internal'],
    meaning: 'wrong-account',
    title: 'Account is outside the organisation',
    cause:
      'The consent screen is Internal, which is right for Infra; the account that signed in belongs to another organisation or is a private one.',
    remedy: {
      say: 'Sign in with an account of your Workspace organisation.',
      steps: ['Open the sign-in page in a private window and choose that account'],
    },
  },
  {
    id: 'google-not-verified',
    vendors,
    sentences: ['has not completed the Google verification process', 'developer-approved testers'],
    meaning: 'app-not-published',
    title: 'App is in Testing',
    cause:
      'The consent screen is External and in Testing, so only listed test users may sign in, and their refresh tokens end after seven days.',
    remedy: {
      say: 'Make the audience Internal, or list the person as a test user.',
      steps: [
        'Google Auth Platform → Audience → User type: Make internal',
        'Or: Audience → Test users → Add users',
      ],
      link: 'https://console.cloud.google.com/auth/audience',
    },
  },
  {
    id: 'google-client-id',
    vendors,
    codes: ['deleted_client'],
    sentences: ['The OAuth client was (?:not found|deleted)'],
    meaning: 'client-unknown',
    title: 'OAuth client not found',
    cause: 'Google knows no OAuth client with this client id: it was mistyped or deleted.',
    remedy: {
      say: 'Copy the client id again; it ends in .apps.googleusercontent.com.',
      steps: ['Google Auth Platform → Clients → your client → Client ID'],
      link: 'https://console.cloud.google.com/auth/clients',
    },
  },
  {
    id: 'google-secret',
    vendors,
    codes: ['invalid_client'],
    sentences: ['The provided client secret is invalid'],
    meaning: 'client-secret-wrong',
    title: 'Client secret is wrong',
    cause: 'The client secret does not belong to this client id, or was disabled.',
    remedy: {
      say: 'Create a new client secret and copy it.',
      steps: ['Google Auth Platform → Clients → your client → Client secrets → Add secret'],
      link: 'https://console.cloud.google.com/auth/clients',
    },
  },
  {
    id: 'google-scope',
    vendors,
    sentences: ['Some requested scopes were invalid'],
    meaning: 'scope-refused',
    title: 'Scope is not a Google scope',
    cause:
      'The login asks for a scope that Google does not have: “groups” or “offline_access”. Infra asks for neither, since Google does not advertise them.',
    remedy: {
      say: 'Check that the request really comes from Infra’s provider and that its kind is google.',
      steps: [
        'Groups come through the Admin SDK with a service account',
        'Refresh tokens come with kind google',
      ],
    },
  },
  {
    id: 'google-code',
    vendors,
    sentences: ['Malformed auth code'],
    meaning: 'code-refused',
    title: 'Code is malformed',
    cause:
      'The code is not one of Google’s or was encoded twice on its way. As an answer to a made-up code it is normal.',
    remedy: { say: 'In a real login: start again and do not edit the address that the browser is sent to.' },
  },
  {
    id: 'google-testing-seven-days',
    vendors,
    sentences: ['Token has been expired or revoked'],
    meaning: 'refresh-token-refused',
    title: 'Refresh token ended',
    cause:
      'The refresh token was revoked or is over. With a consent screen in Testing that happens after seven days.',
    remedy: {
      say: 'Make the audience Internal, or publish the app.',
      steps: ['Google Auth Platform → Audience → Publishing status'],
      link: 'https://console.cloud.google.com/auth/audience',
    },
  },
];
