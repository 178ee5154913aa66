import type { Facts } from '../../../source/core/facts.ts';
import type { HttpExchange } from '../../../source/core/http.ts';
import {
  answered,
  attempt,
  authorization,
  failed,
  input,
  localhost,
  login,
  oauthError,
  redirect,
  clientAuthentication as sent,
  tokens,
} from '../../support/facts.ts';
import type { Case } from './case.ts';

const form = (secretForm?: Parameters<typeof input>[1], answers = {}) => ({
  input: input(answers, secretForm),
});
const facts = (clientAuthentication: Facts['clientAuthentication']) => ({ clientAuthentication });
const badCode = oauthError('invalid_grant');
const badClient = oauthError('invalid_client', '', 401);
const one = (exchange: HttpExchange) => facts(sent(['basic', 'given', exchange]));
const { response: _, ...tokensWithoutAnswer } = tokens();
const methodRefused = oauthError('invalid_client', 'method not allowed: client_secret_post', 401);

export const credentials: readonly Case[] = [
  ['no secret was given', 'client-secret-form', form(), 'does-not-apply'],
  ['an ordinary secret', 'client-secret-form', form({}), 'fine'],
  ['a GUID elsewhere may be the secret', 'client-secret-form', form({ looksLike: 'guid' }), 'fine'],
  ['a GUID at Microsoft', 'client-secret-form', form({ looksLike: 'guid' }, { kind: 'azure' }), 'guid'],
  ...(['hash', 'placeholder', 'jwt', 'client-id', 'url'] as const).map(
    (looksLike): Case => [`a ${looksLike}`, 'client-secret-form', form({ looksLike }), looksLike],
  ),
  ['a line break at its end', 'client-secret-form', form({ trailingNewline: true }), 'newline'],
  ['blanks around it', 'client-secret-form', form({ surroundedByWhitespace: true }), 'whitespace'],
  ['an unseen character', 'client-secret-form', form({ hasControlCharacters: true }), 'control-characters'],
  ['characters to be encoded', 'client-secret-form', form({ needsEncoding: true }), 'needs-encoding'],
  ['three characters', 'client-secret-form', form({ notMasked: 'too-short' }), 'too-short'],
  ['a word of everyone’s', 'client-secret-form', form({ notMasked: 'common-word' }), 'common-word'],
  [
    'the client id',
    'client-secret-form',
    form({ looksLike: 'client-id', notMasked: 'common-word' }),
    'client-id',
    'common-word',
  ],
  [
    'a GUID at Microsoft that was accepted',
    'client-secret-form',
    {
      ...form({ looksLike: 'guid' }, { kind: 'azure' }),
      ...facts(sent(['basic', 'given', badCode], ['basic', 'random', badClient])),
    },
    'accepted',
  ],
  ['an umlaut', 'client-secret-form', form({ nonAscii: true }), 'non-ascii'],

  ['an OAuth error', 'token-endpoint', one(badCode), 'answers'],
  ['tokens', 'token-endpoint', one(answered({ access_token: 'x' })), 'tokens-for-any-code'],
  ['an empty 401', 'token-endpoint', one(answered('', 401, { 'content-type': '' })), 'answers-without-json'],
  ['an empty 401 marked as HTML', 'token-endpoint', one(answered('', 401)), 'answers-without-json'],
  [
    'an OAuth error in its header alone',
    'token-endpoint',
    one(answered('', 401, { 'www-authenticate': 'Bearer error="invalid_client"' })),
    'answers',
  ],
  ['a gateway’s JSON', 'token-endpoint', one(answered({ message: 'Forbidden' }, 403)), 'no-oauth-error'],
  ['JSON that is no object', 'token-endpoint', one(answered('["no"]', 400)), 'no-oauth-error'],
  ['an error that is an object', 'token-endpoint', one(answered({ error: { code: 4 } }, 400)), 'answers'],
  ['an empty 204', 'token-endpoint', one(answered('', 204)), 'html'],
  ['no connection', 'token-endpoint', one(failed()), 'unreachable'],
  [
    'an inner host that is not the issuer’s',
    'token-endpoint',
    {
      clientAuthentication: {
        ...sent(['basic', 'given', failed('dns-not-found')]),
        tokenEndpoint: 'https://keycloak.identity.svc/token',
      },
    },
    'not-seen',
  ],
  ['404', 'token-endpoint', one(answered('gone', 404)), 'not-found'],
  ['404 in JSON', 'token-endpoint', one(answered('{"message":"Not Found"}', 404)), 'not-found'],
  ['404 with an OAuth error', 'token-endpoint', one(oauthError('invalid_client', '', 404)), 'answers'],
  ['a redirect that drops the code', 'token-endpoint', one(redirect('https://elsewhere.dev/')), 'redirect'],
  ['a redirect to nowhere', 'token-endpoint', one(answered('', 302)), 'redirect'],
  ['a redirect to a file', 'token-endpoint', one(redirect('file:///etc/passwd', 307)), 'redirect'],
  [
    'a redirect that repeats the request',
    'token-endpoint',
    one(redirect('https://elsewhere.dev/', 307)),
    'redirect-repeated',
  ],
  ['503', 'token-endpoint', one(answered('down', 503)), 'server-error'],
  ['a web page', 'token-endpoint', one(answered('<h1>Sign in</h1>')), 'html'],
  ['429', 'token-endpoint', one(answered('', 429)), 'rate-limited'],
  // A made-up code may be too much for a provider that exchanges a real one.
  ...[answered('down', 503), answered('<h1>Sign in</h1>'), answered('', 429)].map(
    (exchange): Case => [
      'a finished login',
      'token-endpoint',
      { ...one(exchange), login: login(), tokens: tokens() },
      'proven-by-login',
    ],
  ),

  ...[badClient, badCode, methodRefused, failed(), oauthError('unauthorized_client')].map(
    (exchange): Case => [
      'a finished login',
      'client-credentials',
      { ...facts(sent(['basic', 'given', exchange])), login: login(), tokens: tokens() },
      'proven-by-login',
    ],
  ),
  [
    'a finished login',
    'client-authentication-method',
    { ...facts(sent(['basic', 'given', answered('', 400)])), login: login(), tokens: tokens() },
    'proven-by-login',
  ],
  [
    'a login that ended without tokens',
    'client-credentials',
    { ...facts(sent(['basic', 'given', badClient])), login: login(), tokens: tokensWithoutAnswer },
    'refused',
  ],
  [
    'the control is refused',
    'client-credentials',
    facts(sent(['basic', 'given', badCode], ['basic', 'random', badClient])),
    'accepted',
  ],
  [
    'only POST is let through',
    'client-credentials',
    facts(sent(['basic', 'given', badClient], ['post', 'given', badCode], ['post', 'random', badClient])),
    'accepted',
  ],
  [
    'an unknown client',
    'client-credentials',
    one(oauthError('unauthorized_client', 'no such client', 401)),
    'client-unknown',
  ],
  [
    'a wrong secret',
    'client-credentials',
    one(oauthError('invalid_client', 'secret is wrong', 401)),
    'secret-wrong',
  ],
  [
    'a disabled client',
    'client-credentials',
    one(oauthError('invalid_client', 'switched off')),
    'client-disabled',
  ],
  [
    'an id and a secret that changed places',
    'client-credentials',
    { ...form({ looksSwapped: true }), ...one(oauthError('invalid_client', 'no such client', 401)) },
    'swapped',
  ],
  [
    'a client that is disabled where people sign in',
    'client-credentials',
    {
      ...one(badClient),
      authorization: authorization(attempt('as-infra', answered('<p>switched off</p>', 400))),
    },
    'client-disabled',
  ],
  [
    'a grant that the client may not use',
    'client-credentials',
    one(oauthError('unauthorized_client', 'grant not for this client')),
    'grant-type-refused',
  ],
  [
    'the bare code for a grant, where a made-up secret is refused',
    'client-credentials',
    facts(sent(['basic', 'given', oauthError('unauthorized_client')], ['basic', 'random', badClient])),
    'grant-type-refused',
  ],
  [
    'the same bare code for any secret',
    'client-credentials',
    facts(
      sent(
        ['basic', 'given', oauthError('unauthorized_client')],
        ['basic', 'random', oauthError('unauthorized_client')],
      ),
    ),
    'refused',
  ],
  ['access denied', 'client-credentials', one(oauthError('access_denied', '', 403)), 'refused'],
  [
    'an unknown client that is known where people sign in',
    'client-credentials',
    {
      ...one(oauthError('invalid_client', 'no such client', 401)),
      authorization: authorization(attempt('silent', redirect(`${localhost}/?error=login_required`))),
    },
    'refused',
  ],
  [
    'an expired secret',
    'client-credentials',
    one(oauthError('invalid_client', 'secret has expired', 401)),
    'secret-expired',
  ],
  [
    'the same refusal for any secret',
    'client-credentials',
    facts(sent(['basic', 'given', badClient], ['basic', 'random', badClient])),
    'refused',
  ],
  [
    'a refusal of a client that is not known where people sign in',
    'client-credentials',
    {
      ...one(badClient),
      authorization: authorization(attempt('as-infra', answered('<p>no such client</p>', 400))),
    },
    'client-unknown',
  ],
  [
    'a refusal of a client that is known where people sign in',
    'client-credentials',
    {
      ...one(badClient),
      authorization: authorization(attempt('silent', redirect(`${localhost}/?error=login_required`))),
    },
    'refused',
  ],
  ['an empty 401', 'client-credentials', one(answered('', 401)), 'refused'],
  [
    'a public client',
    'client-credentials',
    one(oauthError('invalid_client', 'public client')),
    'client-public',
  ],
  ['a refused method', 'client-credentials', one(methodRefused), 'method-refused'],
  [
    'the same bad code for any secret',
    'client-credentials',
    facts(sent(['basic', 'given', badCode], ['basic', 'random', badCode])),
    'code-first',
  ],
  ['nothing to compare with', 'client-credentials', one(badCode), 'no-control'],
  [
    'a control that was only too much',
    'client-credentials',
    facts(sent(['basic', 'given', badCode], ['basic', 'random', answered('', 429)])),
    'no-control',
  ],
  [
    'an answer about nothing',
    'client-credentials',
    facts(
      sent(
        ['basic', 'given', oauthError('invalid_request')],
        ['basic', 'random', oauthError('invalid_request')],
      ),
    ),
    'unclear',
  ],
  ['no answer', 'client-credentials', one(failed()), 'no-answer'],

  [
    'both ways',
    'client-authentication-method',
    facts(
      sent(
        ['basic', 'given', badCode],
        ['post', 'given', badCode],
        ['basic', 'random', badClient],
        ['post', 'random', badClient],
      ),
    ),
    'both',
  ],
  [
    'POST alone',
    'client-authentication-method',
    facts(sent(['basic', 'given', badClient], ['post', 'given', badCode], ['post', 'random', badClient])),
    'post-only',
  ],
  [
    'Basic alone',
    'client-authentication-method',
    facts(
      sent(['basic', 'given', badCode], ['post', 'given', methodRefused], ['basic', 'random', badClient]),
    ),
    'basic-only',
  ],
  [
    'neither',
    'client-authentication-method',
    facts(sent(['basic', 'given', methodRefused], ['post', 'given', methodRefused])),
    'neither',
  ],
  [
    'code first',
    'client-authentication-method',
    facts(sent(['basic', 'given', badCode], ['post', 'given', badCode], ['basic', 'random', badCode])),
    'cannot-tell',
  ],

  [
    'accepted by both',
    'infra-client-check',
    facts(sent(['basic', 'given', badCode], ['post', 'given', badCode], ['basic', 'random', badClient])),
    'will-accept',
  ],
  [
    'refused in other words',
    'infra-client-check',
    facts(sent(['basic', 'given', badClient], ['post', 'given', badClient])),
    'will-accept-wrongly',
  ],
  [
    'refused in other words, and a login went through',
    'infra-client-check',
    {
      ...facts(sent(['basic', 'given', badClient], ['post', 'given', badClient])),
      login: login(),
      tokens: tokens(),
    },
    'will-accept',
  ],
  [
    'refused with the word secret',
    'infra-client-check',
    facts(
      sent(
        ['basic', 'given', badClient],
        ['post', 'given', oauthError('invalid_client', 'secret is wrong', 401)],
      ),
    ),
    'will-refuse-secret',
  ],
  [
    'refused with the word client_id',
    'infra-client-check',
    facts(
      sent(
        ['basic', 'given', badClient],
        ['post', 'given', oauthError('invalid_client', 'no such client: client_id', 401)],
      ),
    ),
    'will-refuse-id',
  ],
  [
    'a disabled client, whose refusal holds the word secret',
    'infra-client-check',
    facts(
      sent(
        ['basic', 'given', badClient],
        ['post', 'given', oauthError('invalid_client', 'switched off, whatever the secret', 401)],
      ),
    ),
    'will-refuse',
  ],
  [
    'neither way allowed, and the word secret',
    'infra-client-check',
    facts(sent(['basic', 'given', methodRefused], ['post', 'given', methodRefused])),
    'may-refuse',
  ],
  [
    'a right secret, registered for Basic',
    'infra-client-check',
    facts(
      sent(['basic', 'given', badCode], ['post', 'given', methodRefused], ['basic', 'random', badClient]),
    ),
    'will-refuse-secret-wrongly',
  ],
  [
    'a right id, and an answer that names it',
    'infra-client-check',
    facts(
      sent(
        ['basic', 'given', badCode],
        ['post', 'given', oauthError('invalid_grant', 'not issued to this client_id')],
        ['basic', 'random', badClient],
      ),
    ),
    'will-refuse-id-wrongly',
  ],
  [
    'no way to tell',
    'infra-client-check',
    facts(
      sent(
        ['basic', 'given', badCode],
        ['post', 'given', oauthError('invalid_grant', 'the secret of the code')],
      ),
    ),
    'may-refuse',
  ],
  ['one try only', 'infra-client-check', one(badCode), 'not-tried'],
];
