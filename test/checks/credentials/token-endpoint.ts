import {
  answered,
  failed,
  login,
  oauthError,
  redirect,
  clientAuthentication as sent,
  tokens,
} from '../../support/facts.ts';
import type { Case } from '../outcomes.ts';
import { badCode, oneTry } from './facts.ts';

export const cases: readonly Case[] = [
  ['an OAuth error', 'answers', oneTry(badCode)],
  ['tokens', 'tokens-for-any-code', oneTry(answered({ access_token: 'x' }))],
  ['an empty 401', 'answers-without-json', oneTry(answered('', 401, { 'content-type': '' }))],
  ['an empty 401 marked as HTML', 'answers-without-json', oneTry(answered('', 401))],
  [
    'an OAuth error only in the header',
    'answers',
    oneTry(answered('', 401, { 'www-authenticate': 'Bearer error="invalid_client"' })),
  ],
  ['the error of a protected resource', 'wants-token', oneTry(oauthError('invalid_token', '', 401))],
  [
    'the same only in the header',
    'wants-token',
    oneTry(answered('', 401, { 'www-authenticate': 'Bearer error="invalid_token"' })),
  ],
  ...['Bearer', 'bearer realm="api"'].map(
    (challenge): Case => [
      `the challenge ${challenge} and no error`,
      'wants-token',
      oneTry(answered('', 401, { 'www-authenticate': challenge })),
    ],
  ),
  [
    'a web page with that challenge',
    'wants-token',
    oneTry(answered('<h1>Unauthorized</h1>', 401, { 'www-authenticate': 'Bearer' })),
  ],
  [
    'that challenge with an OAuth error',
    'answers',
    oneTry(answered({ error: 'invalid_client' }, 401, { 'www-authenticate': 'Bearer' })),
  ],
  [
    'that challenge with one that a client can answer',
    'answers-without-json',
    oneTry(answered('', 401, { 'www-authenticate': 'Bearer, Basic realm="token"' })),
  ],
  ['a gateway’s JSON', 'no-oauth-error', oneTry(answered({ message: 'Forbidden' }, 403))],
  ['JSON that is no object', 'no-oauth-error', oneTry(answered('["no"]', 400))],
  ['an error that is an object', 'answers', oneTry(answered({ error: { code: 4 } }, 400))],
  ['a web page with 401', 'html-unauthorized', oneTry(answered('<h1>Unauthorized</h1>', 401))],
  ['a sign-in page with 401', 'html', oneTry(answered('<title>Sign in</title>', 401))],
  ['an empty 204', 'html', oneTry(answered('', 204))],
  ['no connection', 'unreachable', oneTry(failed())],
  [
    'an inner host that is not the issuer’s',
    'not-seen',
    {
      clientAuthentication: {
        ...sent(['basic', 'given', failed('dns-not-found')]),
        tokenEndpoint: 'https://keycloak.identity.svc/token',
      },
    },
  ],
  ['404', 'not-found', oneTry(answered('gone', 404))],
  ['404 in JSON', 'not-found', oneTry(answered('{"message":"Not Found"}', 404))],
  ['404 with an OAuth error', 'answers', oneTry(oauthError('invalid_client', '', 404))],
  ['415', 'form-refused', oneTry(answered({ message: 'Unsupported Media Type' }, 415))],
  ['415 with an OAuth error', 'answers', oneTry(oauthError('invalid_request', '', 415))],
  ['a redirect that drops the code', 'redirect', oneTry(redirect('https://elsewhere.dev/'))],
  ['a redirect to nowhere', 'redirect', oneTry(answered('', 302))],
  ['a redirect to a file', 'redirect', oneTry(redirect('file:///etc/passwd', 307))],
  [
    'a redirect that repeats the request',
    'redirect-repeated',
    oneTry(redirect('https://elsewhere.dev/', 307)),
  ],
  ['503', 'server-error', oneTry(answered('down', 503))],
  ['a web page', 'html', oneTry(answered('<h1>Sign in</h1>'))],
  ['429', 'rate-limited', oneTry(answered('', 429))],
  // A provider that exchanges real codes may fail on a made-up one.
  ...[answered('down', 503), answered('<h1>Sign in</h1>'), answered('', 429)].map(
    (exchange): Case => [
      'a finished login',
      'proven-by-login',
      { ...oneTry(exchange), login: login(), tokens: tokens() },
    ],
  ),
];
