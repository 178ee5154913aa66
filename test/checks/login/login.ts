import {
  answered,
  attempt,
  authorization,
  dashboard,
  discovery,
  localhost,
  login,
  redirect,
} from '../../support/facts.ts';
import type { Case } from '../outcomes.ts';
import { loginEnding } from './facts.ts';

const failure = { code: 'port-busy', message: 'held by node' } as const;
const error = (code: string, errorDescription = '') =>
  loginEnding({ is: 'error', by: 'query', error: code, errorDescription });

/** As Infra sends it. */
const plain = (code: string, errorDescription: string) => {
  const facts = error(code, errorDescription);
  return { ...facts, login: { ...facts.login, pkce: false } };
};

const late = loginEnding({ is: 'timed-out', afterMilliseconds: 300_000 });

export const cases: readonly Case[] = [
  ['a code', 'completed', loginEnding({ is: 'code', by: 'query' })],
  ['a code in a form', 'answered-by-post', loginEnding({ is: 'code', by: 'form_post' })],
  [
    'a code and an error',
    'completed-with-error',
    loginEnding({ is: 'code', by: 'query', error: 'temporarily_unavailable' }),
  ],
  ['a pasted code', 'completed-by-paste', loginEnding({ is: 'code', by: 'paste' })],
  ['not assigned', 'not-assigned', error('access_denied', 'not assigned')],
  ['a policy', 'blocked-by-policy', error('access_denied', 'policy says no')],
  ['consent', 'consent-needed', error('access_denied', 'consent first')],
  ['prompt=consent', 'consent-prompt-required', error('invalid_request', 'ask for consent')],
  ['another tenant', 'wrong-account', error('access_denied', 'other tenant')],
  ['testers', 'not-published', error('access_denied', 'testers only')],
  ['denied without a word', 'denied', error('access_denied')],
  ['scopes', 'scope-refused', error('invalid_scope')],
  ['PKCE', 'pkce-required', plain('invalid_request', 'challenge missing')],
  ...['code_challenge is not supported', 'Unknown parameter: code_challenge_method', 'PKCE not allowed'].map(
    (text): Case => [`PKCE that was sent: ${text}`, 'addition-refused', error('invalid_request', text)],
  ),
  [
    'a nonce that was sent',
    'addition-refused',
    {
      ...error('invalid_request', 'unsupported parameter: nonce'),
      login: { ...error('invalid_request', 'unsupported parameter: nonce').login, nonceSent: 'n' },
    },
  ],
  [
    'a state that is longer than Infra’s',
    'addition-refused',
    {
      ...error('invalid_request', 'state is too long'),
      login: { ...error('invalid_request', 'state is too long').login, nonceSent: 'n' },
    },
  ],
  ['the same as Infra sends it', 'error', error('invalid_request', 'state is too long')],
  ['a nonce that was not sent', 'error', error('invalid_request', 'unsupported parameter: nonce')],
  ['a flow', 'flow-refused', error('unauthorized_client', 'flow is off')],
  ['a flow, reported as trouble at the provider', 'flow-refused', error('server_error', 'flow is off')],
  ['trouble at the provider', 'provider-trouble', error('server_error')],
  ['something else', 'error', error('weird \u001b[31m')],
  ['nobody came', 'timed-out', late],
  [
    'nobody came from a provider that accepted the request before sign-in',
    'held-at-sign-in',
    {
      ...late,
      authorization: authorization(attempt('silent', redirect(`${localhost}/?error=login_required`))),
    },
  ],
  [
    'nobody came from a provider that accepted the request with another redirect URI',
    'timed-out',
    {
      ...late,
      authorization: authorization(
        attempt('as-infra', redirect('/sign-in')),
        attempt('silent', redirect(`${dashboard}?error=login_required`), { redirectUri: dashboard }),
      ),
    },
  ],
  [
    'nobody came from a provider that checks the request after sign-in',
    'timed-out',
    { ...late, authorization: authorization(attempt('as-infra', answered('<p>Sign in</p>'))) },
  ],
  ...(
    [
      ['to itself', redirect('?again=1'), undefined, 'redirects-in-circle'],
      ['back at the second step', redirect('/start'), redirect('/answer?x=1'), 'redirects-in-circle'],
      ['on to a page that is there', redirect('?x=1'), answered('<p>Sign in</p>'), 'timed-out'],
      ['on to another place', redirect('/start'), redirect('/next'), 'timed-out'],
    ] as const
  ).map(
    ([where, first, signInPage, code]): Case => [
      `nobody came from an authorization endpoint that redirects ${where}`,
      code,
      {
        ...late,
        authorization: { ...authorization(attempt('as-infra', first)), ...(signInPage && { signInPage }) },
      },
    ],
  ),
  [
    'nobody came from an authorization endpoint that limits requests',
    'rate-limited',
    { ...late, authorization: authorization(attempt('as-infra', answered('slow down', 429))) },
  ],
  [
    'no browser could be opened',
    'browser-not-opened',
    { ...late, login: { ...login({ is: 'timed-out', afterMilliseconds: 300_000 }), browser: 'failed' } },
  ],
  ...(
    [
      ['no state', ['favicon', 'no-state'], 'returned-without-state'],
      ['another state', ['wrong-state', 'fragment'], 'returned-other-state'],
      ['the state, changed', ['wrong-state', 'altered-state'], 'returned-altered-state'],
      ['an error without state', ['no-state', 'error-without-state'], 'returned-error-without-state'],
      ['a value twice', ['repeated-parameter'], 'returned-repeated'],
      ['nothing that a server sees', ['fragment'], 'returned-in-fragment'],
      ['a TLS handshake', ['tls-hello'], 'returned-by-https'],
      ['another path', ['wrong-path', 'tls-hello'], 'returned-elsewhere'],
      ['another method', ['wrong-method'], 'returned-unreadable'],
      ['too much', ['too-large'], 'returned-unreadable'],
      ['automatic requests of browsers', ['favicon', 'head', 'prefetch', 'preflight'], 'timed-out'],
    ] as const
  ).map(
    ([says, ignoredRequests, code]): Case => [
      `${says} came back, and nothing else`,
      code,
      {
        discovery: discovery(),
        login: {
          ...login({ is: 'timed-out', afterMilliseconds: 300_000 }),
          ignoredRequests,
          ignoredError: { error: 'access_denied', errorDescription: 'not assigned' },
        },
      },
    ],
  ),
  ['neither code nor error', 'no-answer-in-it', loginEnding({ is: 'error', by: 'query', error: '' })],
  ['a busy port', 'port-busy', loginEnding({ is: 'port-busy', failure })],
  ['cancelled', 'cancelled', loginEnding({ is: 'not-started', failure: { code: 'cancelled', message: '' } })],
  ['no client id', 'not-possible', { login: { absent: 'not-given', why: 'No client id was given.' } }],
  ['nobody asked for one', 'declined', { login: { absent: 'declined', why: 'Nobody asked for it.' } }],
  ['not started', 'not-started', loginEnding({ is: 'not-started', failure })],
];
