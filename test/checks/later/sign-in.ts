import type { Facts } from '../../../source/core/facts.ts';
import {
  answered,
  clientAuthentication,
  discovery,
  failed,
  goodTokens,
  issuer,
  login,
  oauthError,
  redirect,
  tokens,
  userinfo,
  userinfoWithout,
} from '../../support/facts.ts';
import type { Case } from './case.ts';

const failure = { code: 'port-busy', message: 'held by node' } as const;
const of = (outcome: Facts['login']['outcome'], advertised = false) => ({
  discovery: discovery(),
  login: login(outcome, advertised),
});
const error = (code: string, errorDescription = '') =>
  of({ is: 'error', by: 'query', error: code, errorDescription });
const basic = (exchange: ReturnType<typeof failed>) => ({ method: 'client_secret_basic', exchange }) as const;
const post = (exchange: ReturnType<typeof failed>) => ({ method: 'client_secret_post', exchange }) as const;
const tried = (...attempts: Facts['tokens']['attempts']) => ({ tokens: tokens({ attempts }) });
const given = { expiresIn: 3600, hasAccessToken: true, hasRefreshToken: true, hasIdToken: true };
const badClient = oauthError('invalid_client', '', 401);

export const signIn: readonly Case[] = [
  ['a code', 'login', of({ is: 'code', by: 'query' }), 'completed'],
  ['a code in a form', 'login', of({ is: 'code', by: 'form_post' }), 'answered-by-post'],
  ['a pasted code', 'login', of({ is: 'code', by: 'paste' }), 'completed-by-paste'],
  ['not assigned', 'login', error('access_denied', 'not assigned'), 'not-assigned'],
  ['a policy', 'login', error('access_denied', 'policy says no'), 'blocked-by-policy'],
  ['consent', 'login', error('access_denied', 'consent first'), 'consent-needed'],
  ['another tenant', 'login', error('access_denied', 'other tenant'), 'wrong-account'],
  ['testers', 'login', error('access_denied', 'testers only'), 'not-published'],
  ['denied without a word', 'login', error('access_denied'), 'denied'],
  ['scopes', 'login', error('invalid_scope'), 'scope-refused'],
  ['PKCE', 'login', error('invalid_request', 'challenge missing'), 'pkce-required'],
  ['a flow', 'login', error('unauthorized_client', 'flow is off'), 'flow-refused'],
  ['trouble at the provider', 'login', error('server_error'), 'provider-trouble'],
  ['something else', 'login', error('weird \u001b[31m'), 'error'],
  ['nobody came', 'login', of({ is: 'timed-out', afterMilliseconds: 300_000 }), 'timed-out'],
  ...(
    [
      ['no state', ['favicon', 'no-state'], 'returned-without-state'],
      ['another state', ['wrong-state', 'fragment'], 'returned-other-state'],
      ['an error without state', ['no-state', 'error-without-state'], 'returned-error-without-state'],
      ['a value twice', ['repeated-parameter'], 'returned-repeated'],
      ['nothing that a server sees', ['fragment'], 'returned-in-fragment'],
      ['a TLS handshake', ['tls-hello'], 'returned-by-https'],
      ['another path', ['wrong-path', 'tls-hello'], 'returned-elsewhere'],
      ['another method', ['wrong-method'], 'returned-unreadable'],
      ['too much', ['too-large'], 'returned-unreadable'],
      ['what browsers ask for by themselves', ['favicon', 'head', 'prefetch', 'preflight'], 'timed-out'],
    ] as const
  ).map(
    ([says, ignoredRequests, code]): Case => [
      `${says} came back, and nothing else`,
      'login',
      {
        discovery: discovery(),
        login: {
          ...login({ is: 'timed-out', afterMilliseconds: 300_000 }),
          ignoredRequests,
          ignoredError: { error: 'access_denied', errorDescription: 'not assigned' },
        },
      },
      code,
    ],
  ),
  ['neither code nor error', 'login', of({ is: 'error', by: 'query', error: '' }), 'no-answer-in-it'],
  ['a busy port', 'login', of({ is: 'port-busy', failure }), 'port-busy'],
  ['cancelled', 'login', of({ is: 'not-started', failure: { code: 'cancelled', message: '' } }), 'cancelled'],
  ['not started', 'login', of({ is: 'not-started', failure }), 'not-started'],

  ['the right issuer', 'callback-issuer', of({ is: 'code', by: 'query', iss: issuer }, true), 'right'],
  ['none, and none promised', 'callback-issuer', of({ is: 'code', by: 'query' }), 'not-sent'],
  ['another issuer', 'callback-issuer', of({ is: 'code', by: 'query', iss: `${issuer}/` }), 'wrong'],
  ['none, though promised', 'callback-issuer', of({ is: 'code', by: 'query' }, true), 'missing'],

  ['one request', 'code-burning', tried(basic(answered(goodTokens))), 'one-try'],
  [
    'Basic refused, POST fine',
    'code-burning',
    tried(basic(badClient), post(answered(goodTokens))),
    'survived',
  ],
  [
    'Basic refused, then the code used up',
    'code-burning',
    tried(basic(badClient), post(oauthError('invalid_grant', 'already redeemed'))),
    'burnt',
  ],
  [
    'a wrong secret by Basic, then the code used up',
    'code-burning',
    tried(basic(oauthError('invalid_client', 'secret is wrong', 401)), post(oauthError('invalid_grant'))),
    'one-try',
  ],
  [
    'a right secret that Basic garbles, then the code used up',
    'code-burning',
    {
      ...tried(
        basic(oauthError('invalid_client', 'secret is wrong', 401)),
        post(oauthError('invalid_grant')),
      ),
      clientAuthentication: clientAuthentication(
        ['basic', 'given', badClient],
        ['post', 'given', oauthError('invalid_grant')],
        ['post', 'random', badClient],
      ),
    },
    'burnt',
  ],
  [
    'a first try that got no answer',
    'code-burning',
    tried(basic(failed('timeout-answer')), post(answered(goodTokens))),
    'one-try',
  ],
  [
    'a code that was bad from the start',
    'code-burning',
    tried(basic(oauthError('invalid_grant')), post(badClient)),
    'one-try',
  ],

  ['tokens', 'token-response', { tokens: tokens() }, 'fine'],
  [
    'fewer scopes than asked for, and no groups',
    'token-response',
    {
      login: login(),
      tokens: tokens({ response: { ...given, scope: 'openid email' } }),
      userinfo: userinfo({ sub: 'u1', email: 'ada@acme.dev' }),
    },
    'fewer-scopes',
  ],
  [
    'scopes in the provider’s own spelling, and groups all the same',
    'token-response',
    {
      login: login(),
      tokens: tokens({ response: { ...given, scope: 'openid https://id.acme.dev/auth/email' } }),
      userinfo: userinfo({ sub: 'u1', email: 'ada@acme.dev', groups: ['admins'] }),
    },
    'fine',
  ],
  [
    'a token bound to a key',
    'token-response',
    {
      login: login(),
      tokens: tokens({ response: { ...given, tokenType: 'DPoP' } }),
      userinfo: userinfoWithout(oauthError('invalid_token', '', 401)),
    },
    'sender-constrained',
  ],
  [
    'an access token in capitals, which only Go’s library finds',
    'token-response',
    { tokens: tokens({ response: { hasAccessToken: false, hasRefreshToken: false, hasIdToken: true } }) },
    'access-token-name',
  ],
  ['no connection', 'token-response', tried(basic(failed())), 'unreachable'],
  ['a refused client', 'token-response', tried(basic(badClient)), 'client-refused'],
  ['a grant', 'token-response', tried(basic(oauthError('unauthorized_client'))), 'grant-type-refused'],
  [
    'a refused client that was taken before',
    'token-response',
    {
      ...tried(basic(badClient), post(badClient)),
      clientAuthentication: clientAuthentication(
        ['basic', 'given', oauthError('invalid_grant')],
        ['basic', 'random', badClient],
      ),
    },
    'client-refused-late',
  ],
  [
    'a refused method',
    'token-response',
    tried(basic(oauthError('invalid_client', 'method not allowed'))),
    'method-refused',
  ],
  ['a refused code', 'token-response', tried(basic(oauthError('invalid_grant'))), 'code-refused'],
  ['another refusal', 'token-response', tried(basic(oauthError('invalid_request'))), 'refused'],
  [
    'an error inside 200',
    'token-response',
    tried(basic(oauthError('invalid_client_id', '', 200))),
    'error-in-success',
  ],
  [
    'broken JSON',
    'token-response',
    tried(basic(answered('{"access_token":', 200, { 'content-type': 'application/json' }))),
    'unreadable',
  ],
  [
    'a refresh token of more than the library reads',
    'token-response',
    tried(
      basic(
        answered(`{"refresh_token":"${'a'.repeat(2 ** 20)}","access_token":"b"}`, 200, {
          'content-type': 'application/json',
        }),
      ),
      post(oauthError('invalid_grant')),
    ),
    'too-large',
  ],
  [
    'text/plain',
    'token-response',
    tried(basic(answered(goodTokens, 200, { 'content-type': 'text/plain' }))),
    'no-access-token',
  ],
  [
    'tokens marked as text, so that the code is used up for the second try',
    'token-response',
    tried(
      basic(answered(goodTokens, 200, { 'content-type': 'text/plain' })),
      post(oauthError('invalid_grant')),
    ),
    'no-access-token',
  ],
  ['an error of the server', 'token-response', tried(basic(answered('down', 500))), 'server-error'],
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
      'token-response',
      tried(basic(exchange), post(oauthError('invalid_grant', 'already redeemed'))),
      code,
    ],
  ),
  [
    'a refused client by Basic, and by POST the wrong secret',
    'token-response',
    tried(basic(badClient), post(oauthError('invalid_client', 'secret is wrong', 401))),
    'client-refused',
  ],
  [
    'a refused method, then an error of the server',
    'token-response',
    tried(basic(oauthError('invalid_client', 'method not allowed')), post(answered('down', 503))),
    'server-error',
  ],
  ...([302, 307, 308] as const).map(
    (status): Case => [
      `a redirect with status ${status}`,
      'token-response',
      tried(basic(redirect('https://elsewhere.dev/token', status)), post(oauthError('invalid_grant'))),
      status === 302 ? 'redirect' : 'redirect-repeated',
    ],
  ),
  ['a redirect to a file', 'token-response', tried(basic(redirect('file:///etc/passwd', 308))), 'redirect'],
  ['no request', 'token-response', tried(), 'no-answer'],
];
