import type { KnownErrors } from '../known-errors.ts';

/** Authlib as the provider (authlib/oauth2/rfc6749, authlib/oidc/core). */
export const authlibErrors: KnownErrors = {
  'authlib-redirect': {
    sentences: 'Redirect URI .{1,200} is not supported by client',
    meaning: 'redirect-uri-not-registered',
  },
  'authlib-nonce': {
    sentences: 'Missing [\'"]nonce[\'"] in request',
    meaning: 'nonce-required',
    say: 'Create the server’s OpenIDCode extension with require_nonce=False.',
  },
  'authlib-client': {
    sentences: 'client does not exist on this server',
    meaning: 'client-unknown',
  },
  'authlib-pkce': {
    sentences: 'Missing [\'"]code_challenge[\'"]',
    meaning: 'pkce-required',
    say: 'Register the CodeChallenge extension with required=False.',
  },
  'authlib-verifier': {
    sentences: ['(?:Missing|Invalid) [\'"]code_verifier[\'"]', 'Code challenge failed\\.'],
    meaning: 'code-verifier-wrong',
  },
  'authlib-code': {
    sentences: 'Invalid [\'"](?:code|redirect_uri)[\'"] in request',
    meaning: 'code-refused',
    say: 'Sign in again; send the same redirect URI in both steps.',
  },
  'authlib-grant': {
    sentences: 'The client is not authorized to use [\'"](?:response_type|grant_type)=',
    meaning: 'response-type-refused',
    cause: 'The client’s response types or grant types lack the one that was requested.',
    say: 'Give the client the response type code and the grants authorization_code and refresh_token.',
  },
};
