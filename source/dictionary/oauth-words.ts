import type { DictionaryEntry } from '../core/dictionary.ts';

/** Words that servers of any make use for one thing; they name no product. */
export const oauthWords: readonly DictionaryEntry[] = [
  {
    id: 'words-token-refused',
    vendors: [],
    words: ['token verification failed', '(?:invalid|expired|inactive) access token'],
    meaning: 'token-refused',
    title: 'A token was not accepted',
    cause:
      'The token’s issuer, audience, signature or time does not fit what the reader of the token expects; the words beside it say which.',
    remedy: { say: 'Compare the token’s “iss” and “aud” with the settings, and the clocks.' },
  },
  {
    id: 'words-session-ended',
    vendors: [],
    words: ['session (?:is )?not active', 'token is not active', 'stale token', 'session (?:has )?expired'],
    meaning: 'refresh-token-refused',
    title: 'The session or the token is over',
    cause: 'The session at the provider ended, or the token was used up, so that it cannot be renewed.',
    remedy: {
      say: 'Sign in again; look at the provider’s idle times and whether it rotates refresh tokens.',
    },
  },
  {
    id: 'words-client-id',
    vendors: [],
    words: [
      '(?:invalid|unknown|bad) client[_ ]?id\\b',
      'client[_ ]?id[\'"]?(?: parameter)? is (?:missing or )?invalid',
      'unknown client:',
      'client (?:is )?disabled',
    ],
    meaning: 'client-unknown',
    title: 'Client id is not known',
    cause: 'The provider has no active client with this client id, in this realm, tenant or environment.',
    remedy: { say: 'Copy the client id again, from the same realm or tenant as the URL.' },
  },
  {
    id: 'words-client-credentials',
    vendors: [],
    words: ['client authentication failed', 'invalid client credentials', 'client credentials are invalid'],
    meaning: 'client-credentials-wrong',
    title: 'The client was refused',
    cause: 'The client id, the secret or the way of sending it is wrong; these words do not say which.',
    remedy: {
      say: 'Copy the client id and the secret again, and register the client with client_secret_post.',
    },
  },
  {
    id: 'words-code-refused',
    vendors: [],
    words: [
      '(?:invalid|expired|incorrect) (?:authorization )?code\\b(?!_)',
      '(?:authorization )?code (?:is |was )?(?:not valid|invalid|expired)',
      'grant request is invalid',
    ],
    meaning: 'code-refused',
    title: 'The code was refused',
    cause:
      'The code is wrong, too old, used before, or belongs to another client or redirect URI. As an answer to a made-up code it is normal: the client was accepted.',
    remedy: { say: 'In a real login: start again.' },
  },
  {
    id: 'words-scope',
    vendors: [],
    words: [
      'requested scopes? (?:is|are) (?:not allowed|invalid)',
      '(?:invalid|unknown|unsupported) scopes?\\b',
      'no scopes? (?:are )?available',
    ],
    meaning: 'scope-refused',
    title: 'A scope is not allowed',
    cause: 'The client may not use one of the scopes that were asked for.',
    remedy: {
      say: 'Allow the client the scopes openid, email, groups and offline_access, as far as the provider advertises them.',
    },
  },
  {
    id: 'words-redirect',
    vendors: [],
    words: ['invalid redirect(?:[ _]ur[il])?\\b', 'redirect ur[il] error'],
    meaning: 'redirect-uri-not-registered',
    title: 'Redirect URI not registered',
    cause:
      'The provider does not know this redirect URI for the client, or it differs between the two steps.',
    remedy: { say: 'Register the exact redirect URI.' },
  },
  {
    id: 'words-https',
    vendors: [],
    words: ['https (?:is )?required', 'must use https'],
    meaning: 'https-required',
    title: 'https is required',
    cause:
      'The server takes no http, or believes that it is called by http because a proxy in front does not say otherwise.',
    remedy: { say: 'Use https; behind a proxy pass X-Forwarded-Proto and let the server trust it.' },
  },
  {
    id: 'words-not-allowed',
    vendors: [],
    words: [
      'not allowed to access this (?:service|application|resource)',
      'do not have access to this (?:application|service)',
      'user (?:is )?not (?:authori[sz]ed|assigned|allowed)\\b',
    ],
    meaning: 'user-not-assigned',
    title: 'The person may not use this application',
    cause: 'The sign-in worked, and a rule of the provider does not admit the person.',
    remedy: { say: 'Admit the person or one of their groups at the provider.' },
  },
  {
    id: 'words-redirect-differs',
    vendors: [],
    words: ['incorrect redirect[ _]ur[il]'],
    meaning: 'request-malformed',
    title: 'The redirect URI differs between the two steps',
    cause: 'The token request names another redirect URI than the login did.',
    remedy: { say: 'Send the same redirect URI in both steps, character by character.' },
  },
  {
    id: 'words-parameter-missing',
    vendors: [],
    words: [
      'missing required parameter:? \\w{1,40}',
      'required parameter .{1,40} (?:is )?missing',
      'missing parameter: \\w{1,40}',
    ],
    meaning: 'request-malformed',
    title: 'A parameter is missing',
    cause: 'The request lacks the parameter that is named.',
    remedy: { say: 'Send the parameter that is named.' },
  },
  {
    id: 'words-nonce-mismatch',
    vendors: [],
    words: [
      'nonce (?:mismatch|does not match|did not match|is invalid)',
      '(?:invalid|unexpected|wrong) nonce',
      'nonce.{0,30}(?:does not match|mismatch)',
    ],
    meaning: 'local-machine',
    title: 'The nonce belongs to another login',
    cause:
      'The ID token holds the nonce of another login: two were mixed up, or the session in which this one began was lost.',
    remedy: { say: 'Start the login anew in one tab.' },
  },
  {
    id: 'words-key-unknown',
    vendors: [],
    words: [
      'signing key not found',
      '(?:kid|key id)\\b.{0,40}not found',
      'unable to find.{0,20}(?:jwks?|signing) key',
      'no key .{0,40}kid\\b',
      'invalid (?:token )?signature\\b',
    ],
    meaning: 'signature',
    title: 'The signature does not fit the published keys',
    cause:
      'No published key fits the token: the keys changed, replicas have keys of their own, or the token comes from another issuer.',
    remedy: { say: 'Check that keys and token come from the same issuer, and fetch the keys anew.' },
  },
  {
    id: 'words-audience',
    vendors: [],
    words: ['\\baud\\b.{0,30}(?:mismatch|does not match|invalid)', '(?:invalid|wrong|unexpected) audience'],
    meaning: 'audience',
    title: 'The token is meant for somebody else',
    cause: 'The token’s “aud” is not the client id that its reader expects.',
    remedy: { say: 'Give both sides the same client id, or add it to the token’s audience.' },
  },
  {
    id: 'words-state',
    vendors: [],
    words: [
      'invalid state\\b',
      'CSRF (?:token )?(?:mismatch|invalid|failed|check failed)',
      'state cookie.{0,30}(?:missing|not found)',
    ],
    meaning: 'local-machine',
    title: 'The state does not belong to this login',
    cause:
      'The session in which the login began was lost on the way back: another tab, another host name, or a cookie that was not sent.',
    remedy: { say: 'Start the login anew in one tab, at the host name that is registered.' },
  },
  {
    id: 'words-method',
    vendors: [],
    words: ["(?:not|n't) (?:allow|support|accept|permit).{0,40}client_secret_(?:basic|post)"],
    meaning: 'client-authentication-method',
    title: 'The secret was sent in a way that the client does not admit',
    cause: 'The client is registered for another way of sending the secret. The secret itself may be right.',
    remedy: { say: 'Register the client with client_secret_post.', value: 'client_secret_post' },
  },
  {
    id: 'words-forbidden',
    vendors: [],
    words: ['\\b403 Forbidden\\b', '(?:status(?: code)?|returned|HTTP)[:= ]{1,2}403\\b'],
    wraps: true,
    meaning: 'gateway-in-front',
    title: 'The request was refused with 403',
    cause:
      'The server, or something in front of it, does not admit the request; which of them stands in its answer or log.',
    remedy: { say: 'Fetch the same address with curl -i and look who answers.' },
  },
];
