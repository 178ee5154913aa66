import {
  answered,
  clientAuthentication,
  failed,
  goodTokens,
  login,
  oauthError,
  redirect,
  tokens,
  userinfo,
  userinfoWithout,
} from '../../support/facts.ts';
import type { Case } from '../outcomes.ts';
import { badClient, basic, post, tried } from './facts.ts';

const given = { expiresIn: 3600, hasAccessToken: true, hasRefreshToken: true, hasIdToken: true };

export const cases: readonly Case[] = [
  ['tokens', 'fine', { tokens: tokens() }],
  [
    'fewer scopes than asked for, and no groups',
    'fewer-scopes',
    {
      login: login(),
      tokens: tokens({ response: { ...given, scope: 'openid email' } }),
      userinfo: userinfo({ sub: 'u1', email: 'ada@acme.dev' }),
    },
  ],
  [
    'scopes in the provider’s own spelling, with groups',
    'fine',
    {
      login: login(),
      tokens: tokens({ response: { ...given, scope: 'openid https://id.acme.dev/auth/email' } }),
      userinfo: userinfo({ sub: 'u1', email: 'ada@acme.dev', groups: ['admins'] }),
    },
  ],
  [
    'a token bound to a key',
    'sender-constrained',
    {
      login: login(),
      tokens: tokens({ response: { ...given, tokenType: 'DPoP' } }),
      userinfo: userinfoWithout(oauthError('invalid_token', '', 401)),
    },
  ],
  [
    'an access token in capitals, which only Go’s library finds',
    'access-token-name',
    { tokens: tokens({ response: { hasAccessToken: false, hasRefreshToken: false, hasIdToken: true } }) },
  ],
  ['no connection', 'unreachable', tried(basic(failed()))],
  ['a refused client', 'client-refused', tried(basic(badClient))],
  ['a grant', 'grant-type-refused', tried(basic(oauthError('unauthorized_client')))],
  [
    'a refused client that was accepted before',
    'client-refused-late',
    {
      ...tried(basic(badClient), post(badClient)),
      clientAuthentication: clientAuthentication(
        ['basic', 'given', oauthError('invalid_grant')],
        ['basic', 'random', badClient],
      ),
    },
  ],
  [
    'a demand for an assertion',
    'assertion-required',
    tried(basic(oauthError('invalid_client', 'sign an assertion'))),
  ],
  [
    'a demand for a certificate',
    'certificate-required',
    tried(basic(oauthError('invalid_client', 'show a certificate'))),
  ],
  ['a demand for a proof', 'dpop-required', tried(basic(oauthError('use_dpop_nonce', 'prove your key')))],
  ['a client without a secret', 'client-public', tried(basic(oauthError('invalid_client', 'public client')))],
  ['a refused method', 'method-refused', tried(basic(oauthError('invalid_client', 'method not allowed')))],
  ['a refused code', 'code-refused', tried(basic(oauthError('invalid_grant')))],
  [
    'a refusal that is no OAuth error',
    'refused-unsaid',
    tried(basic(answered('{"message":"Forbidden"}', 403))),
  ],
  ['another refusal', 'refused', tried(basic(oauthError('invalid_request')))],
  ['an error inside 200', 'error-in-success', tried(basic(oauthError('invalid_client_id', '', 200)))],
  [
    'broken JSON',
    'unreadable',
    tried(basic(answered('{"access_token":', 200, { 'content-type': 'application/json' }))),
  ],
  [
    'a refresh token of more than the library reads',
    'too-large',
    tried(
      basic(
        answered(`{"refresh_token":"${'a'.repeat(2 ** 20)}","access_token":"b"}`, 200, {
          'content-type': 'application/json',
        }),
      ),
      post(oauthError('invalid_grant')),
    ),
  ],
  [
    'text/plain',
    'no-access-token',
    tried(basic(answered(goodTokens, 200, { 'content-type': 'text/plain' }))),
  ],
  ...[{ accessToken: 'a' }, { id_token: 'a.b.c' }].map(
    (body): Case => ['JSON without access_token', 'no-access-token', tried(basic(answered(body)))],
  ),
  [
    'tokens marked as text, so that the code is used up for the second try',
    'no-access-token',
    tried(
      basic(answered(goodTokens, 200, { 'content-type': 'text/plain' })),
      post(oauthError('invalid_grant')),
    ),
  ],
  ['an error of the server', 'server-error', tried(basic(answered('down', 500)))],
  ...(
    [
      ['a time-out', failed('timeout-answer'), 'unreachable'],
      ['a cut answer', failed('http-truncated'), 'unreachable'],
      ['an error of the server', answered({ error: 'server_error' }, 500), 'server-error'],
      ['a bad gateway', answered('<h1>Bad gateway</h1>', 502), 'server-error'],
      ['too many requests', answered({ error: 'slow_down' }, 429), 'rate-limited'],
      ['a lifetime in words', answered({ access_token: 'a', expires_in: '1h' }), 'member-type'],
      ['a page', answered('<html><title>Sign in</title>', 200, { 'content-type': 'text/html' }), 'html'],
      ['a wrong secret', oauthError('invalid_client', 'secret is wrong', 401), 'client-refused'],
      ['a malformed request', oauthError('invalid_request'), 'refused'],
    ] as const
  ).map(
    ([says, exchange, code]): Case => [
      `${says}, and the code used up by it`,
      code,
      tried(basic(exchange), post(oauthError('invalid_grant', 'already redeemed'))),
    ],
  ),
  [
    'a refused client by Basic, and by POST the wrong secret',
    'client-refused',
    tried(basic(badClient), post(oauthError('invalid_client', 'secret is wrong', 401))),
  ],
  [
    'a refused method, then an error of the server',
    'server-error',
    tried(basic(oauthError('invalid_client', 'method not allowed')), post(answered('down', 503))),
  ],
  ...([302, 307, 308] as const).map(
    (status): Case => [
      `a redirect with status ${status}`,
      status === 302 ? 'redirect' : 'redirect-repeated',
      tried(basic(redirect('https://elsewhere.dev/token', status)), post(oauthError('invalid_grant'))),
    ],
  ),
  ['a redirect to a file', 'redirect', tried(basic(redirect('file:///etc/passwd', 308)))],
  ['no request', 'no-answer', tried()],
  [
    'a code that cannot be exchanged from here',
    'not-exchanged',
    { tokens: { absent: 'does-not-apply', why: 'It is on an inner host.' } },
  ],
  [
    'no secret',
    'not-possible',
    { tokens: { absent: 'not-given', why: 'No client id and secret were given.' } },
  ],
  [
    'no login that was asked for',
    'declined',
    { tokens: { absent: 'declined', why: 'Nobody asked for it.' } },
  ],
];
