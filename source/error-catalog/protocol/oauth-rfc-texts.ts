import type { KnownErrors } from '../known-errors.ts';

/** Sentences from RFC 6749 and RFC 6750, which many servers send as descriptions. */
export const oauthRfcTexts: KnownErrors = {
  'rfc-client-flow': {
    sentences: [
      'client is not authorized to request an? (?:authorization code|token) using this method',
      'does not support obtaining an? (?:authorization code|token|response) using this',
    ],
    meaning: 'response-type-refused',
    cause: 'The client is not admitted to the response type or the grant that was requested.',
  },
  'rfc-malformed': {
    sentences: [
      'request is missing a required parameter, includes an (?:invalid|unsupported) parameter',
      'The request is otherwise malformed',
    ],
    wraps: true,
    meaning: 'request-malformed',
    title: 'The request is malformed',
    cause: 'A parameter is missing, repeated or malformed; what follows the sentence says which.',
    say: 'Read what follows it; most often it is the redirect URI, PKCE or the state.',
  },
  'rfc-token': {
    sentences: [
      'access token provided is expired, revoked, malformed',
      'access token (?:was revoked|has expired|expired|is invalid)\\b',
    ],
    meaning: 'token-refused',
    title: 'Access token was not accepted',
    cause: 'The access token has expired, was revoked, or is not one of this provider’s.',
    say: 'Use one public host name for all endpoints, and send UserInfo the access token, not the ID token.',
  },
  'rfc-end-user': {
    sentences: 'requires End-User (?:authentication|interaction|account)',
    meaning: 'login-needed',
  },
};
