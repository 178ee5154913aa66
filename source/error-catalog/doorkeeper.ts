import type { CatalogEntry } from '../core/errors/error-catalog.ts';

const speaker = 'Doorkeeper, the Rails library of GitLab, Mastodon and others';

/** Texts of Doorkeeper 5 (config/locales/en.yml), the OAuth library of GitLab, Mastodon and other Rails applications. */
export const doorkeeperErrors: readonly CatalogEntry[] = [
  {
    id: 'doorkeeper-redirect-uri',
    vendors: [],
    speaker: speaker,
    sentences: [
      'redirect ur[il] included is not valid',
      "redirect ur[il] is malformed or doesn't match (?:the )?client redirect",
    ],
    meaning: 'redirect-uri-not-registered',
    title: 'Redirect URI not registered',
    cause: 'The application does not list this redirect URI. Doorkeeper says so only after the sign-in.',
    remedy: { say: 'Add the exact redirect URI to the application, one per line.' },
  },
  {
    id: 'doorkeeper-client',
    vendors: [],
    speaker: speaker,
    sentences: ['Client authentication failed due to unknown client'],
    meaning: 'client-credentials-wrong',
    title: 'Client id or secret is wrong',
    cause:
      'The application id or its secret is wrong, or the secret was sent in another way than the application admits. Infra does not notice this when it connects.',
    remedy: { say: 'Copy the application id and the secret again, or renew the secret.' },
  },
  {
    id: 'doorkeeper-grant',
    vendors: [],
    speaker: speaker,
    sentences: [
      'provided authorization grant is invalid, expired, revoked, does not match the redirection URI',
    ],
    meaning: 'code-refused',
    title: 'Code or refresh token refused',
    cause:
      'The code is wrong, old, used or of another redirect URI or client; or the refresh token was used before. As an answer to a made-up code it is normal.',
    remedy: { say: 'Sign in again; if it comes back every time, compare the redirect URI of both steps.' },
  },
  {
    id: 'doorkeeper-client-method',
    vendors: [],
    speaker: speaker,
    sentences: ['client is not authorized to perform this request using this method'],
    meaning: 'grant-type-refused',
    title: 'The application may not use this flow',
    cause: 'The application is not admitted to the grant or the response type that was asked for.',
    remedy: { say: 'Allow the application the authorization code grant.' },
  },
  {
    id: 'doorkeeper-request',
    vendors: [],
    speaker: speaker,
    sentences: ['Request needs? to be authorized\\. Required parameter'],
    meaning: 'request-malformed',
    title: 'The request lacks a parameter',
    cause: 'The request does not carry what the server needs to know the client.',
    remedy: { say: 'Send client_id, redirect_uri, response_type and scope.' },
  },
  {
    id: 'doorkeeper-scope',
    vendors: [],
    speaker: speaker,
    sentences: ['Access to this resource requires scope'],
    meaning: 'token-scope-insufficient',
    title: 'Access token lacks a scope',
    cause: 'The resource wants a scope that the token was not issued with.',
    remedy: { say: 'Tick the scope at the application and ask for it; UserInfo wants openid.' },
  },
];
