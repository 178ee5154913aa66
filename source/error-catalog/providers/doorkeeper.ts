import type { KnownErrors } from '../known-errors.ts';

/** Texts of Doorkeeper 5 (config/locales/en.yml), the OAuth library of GitLab, Mastodon and other Rails applications. */
export const doorkeeperErrors: KnownErrors = {
  'doorkeeper-redirect-uri': {
    sentences: [
      'redirect ur[il] included is not valid',
      "redirect ur[il] is malformed or doesn't match (?:the )?client redirect",
    ],
    meaning: 'redirect-uri-not-registered',
    cause: 'The application does not list this redirect URI. Doorkeeper says so only after the sign-in.',
    say: 'Add the exact redirect URI to the application, one per line.',
  },
  'doorkeeper-client': {
    sentences: 'Client authentication failed due to unknown client',
    meaning: 'client-credentials-wrong',
    cause:
      'The application id or its secret is wrong, or the secret was sent in a way that the application does not allow. Infra does not notice this when it connects.',
    say: 'Copy the application id and the secret again, or renew the secret.',
  },
  'doorkeeper-grant': {
    sentences:
      'provided authorization grant is invalid, expired, revoked, does not match the redirection URI',
    meaning: 'code-refused',
    cause:
      'The code is wrong, expired, used or for another redirect URI or client; or the refresh token was used before. As an answer to a made-up code it is normal.',
    say: 'Sign in again; if it happens every time, compare the redirect URI of both steps.',
  },
  'doorkeeper-client-method': {
    sentences: 'client is not authorized to perform this request using this method',
    meaning: 'grant-type-refused',
    cause: 'The application is not admitted to the grant or the response type that was requested.',
    say: 'Allow the application the authorization code grant.',
  },
  'doorkeeper-request': {
    sentences: 'Request needs? to be authorized\\. Required parameter',
    meaning: 'request-malformed',
    title: 'The request lacks a parameter',
    cause: 'The request does not carry what the server needs to know the client.',
    say: 'Send client_id, redirect_uri, response_type and scope.',
  },
  'doorkeeper-scope': {
    sentences: 'Access to this resource requires scope',
    meaning: 'token-scope-insufficient',
    say: 'Tick the scope at the application and ask for it; UserInfo requires openid.',
  },
};
