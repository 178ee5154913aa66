import type { KnownErrors } from '../known-errors.ts';

/** OpenIddict, the OpenID Connect library of .NET (OpenIddictResources.resx). */
export const openiddictErrors: KnownErrors = {
  'openiddict-redirect': {
    sentences: [
      "specified 'redirect_uri' is not valid for this client application",
      'was not a valid redirect_uri for',
    ],
    meaning: 'redirect-uri-not-registered',
    say: 'Add the exact URI to the application’s RedirectUris.',
  },
  'openiddict-client-id': {
    sentences: "specified 'client_id' is invalid",
    meaning: 'client-unknown',
  },
  'openiddict-credentials': {
    sentences: 'specified client credentials are invalid',
    meaning: 'client-credentials-wrong',
    cause: 'The client’s credentials are not the registered ones.',
  },
  'openiddict-scope': {
    sentences: 'client application is not allowed to use the specified scope',
    meaning: 'scope-refused',
    cause: 'The client lacks the permission for one of the scopes.',
    say: 'Give the client the scope permissions openid and email.',
  },
  'openiddict-permission': {
    sentences:
      'client application is not allowed to use the (?:authorization|token|specified (?:response|grant))',
    meaning: 'response-type-refused',
    cause: 'The client lacks the permission for this endpoint, response type or grant.',
    say: 'Give the client the permissions for the authorization and token endpoints, the code response type and the authorization code grant.',
  },
  'openiddict-token': {
    sentences:
      'specified (?:authorization code|refresh token|token) (?:is (?:invalid|no longer valid)|has already been redeemed|cannot be used)',
    meaning: 'code-refused',
    cause: 'The code or the token is no longer valid, was used, or belongs to another client.',
  },
  'openiddict-client': {
    sentences: ['\\(ID20\\d\\d\\)', 'openiddict\\.com/errors/ID2\\d{3}'],
    wraps: true,
    meaning: 'other',
    title: 'An error of OpenIddict',
    cause: 'The sentence before the number says what was refused; the number leads to its page.',
    say: 'Read the sentence before the number.',
  },
};
