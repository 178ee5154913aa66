import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../source/core/checks/check.ts';
import { judge } from '../../source/core/checks/judge.ts';
import type { Facts, Gathered } from '../../source/core/facts/facts.ts';
import type { HttpExchange } from '../../source/core/facts/http-exchange.ts';
import {
  answered,
  attempt,
  authorization,
  clientAuthentication,
  failed,
  input,
  localhost,
  login,
  oauthError,
  redirect,
  type Sent,
  tokens,
} from '../support/facts.ts';
import { checksFromCredentials, judgeContext } from '../support/registry.ts';

/** What a result says about the client; absent if it says nothing. */
interface Claim {
  readonly id?: 'right' | 'wrong';
  readonly secret?: 'right' | 'wrong';
  /** For id and secret together; `open` means that it cannot be known. */
  readonly credentials?: 'right' | 'wrong' | 'open';
  /** What has to be changed; any one of these. */
  readonly mend?: readonly ('id' | 'secret' | 'method' | 'client' | 'grant' | 'server')[];
}

const right = { id: 'right', secret: 'right', credentials: 'right' } as const;
const open = { credentials: 'open' } as const;
const anything = ['id', 'secret', 'method', 'client', 'grant'] as const;

const claims: Readonly<Record<string, Claim>> = {
  'client-credentials/accepted': right,
  'client-credentials/client-unknown': { id: 'wrong', credentials: 'wrong', mend: ['id'] },
  'client-credentials/swapped': { credentials: 'wrong', mend: ['id', 'secret'] },
  'client-credentials/client-disabled': { mend: ['client'] },
  'client-credentials/grant-type-refused': { mend: ['grant'] },
  'client-credentials/secret-wrong': { id: 'right', secret: 'wrong', credentials: 'wrong', mend: ['secret'] },
  'client-credentials/secret-expired': { secret: 'wrong', credentials: 'wrong', mend: ['secret'] },
  'client-credentials/refused': { credentials: 'wrong', mend: ['id', 'secret'] },
  'client-credentials/client-public': { mend: ['client'] },
  'client-credentials/method-refused': { ...open, mend: ['method'] },
  'client-credentials/code-first': open,
  'client-credentials/no-control': open,
  'client-credentials/unclear': open,
  'client-credentials/no-answer': open,
  'client-authentication-method/both': {},
  'client-authentication-method/post-only': {},
  'client-authentication-method/basic-only': {},
  'client-authentication-method/neither': { mend: ['method'] },
  'client-authentication-method/cannot-tell': {},
  'client-authentication-method/proven-by-login': right,
  'infra-client-check/will-accept': {},
  'infra-client-check/will-accept-wrongly': { mend: anything },
  'infra-client-check/will-refuse-secret': { secret: 'wrong', credentials: 'wrong', mend: ['secret'] },
  'infra-client-check/will-refuse-id': { id: 'wrong', credentials: 'wrong', mend: ['id'] },
  'infra-client-check/will-refuse': { mend: anything },
  'infra-client-check/will-refuse-secret-wrongly': { ...right, mend: ['method'] },
  'infra-client-check/will-refuse-id-wrongly': { ...right, mend: ['method'] },
  'infra-client-check/may-refuse': { ...open, mend: ['method', 'id', 'secret'] },
  'infra-client-check/not-tried': {},
  'client-known/known': { id: 'right' },
  'client-known/not-asked': {},
  'code-burning/one-try': {},
  'code-burning/survived': {},
  'code-burning/burnt': { mend: ['method'] },
  'token-response/fine': {},
  'token-response/fewer-scopes': {},
  'token-response/unreachable': { mend: ['server'] },
  'token-response/client-refused': { credentials: 'wrong', mend: ['id', 'secret'] },
  'token-response/client-refused-late': { ...right, mend: ['method'] },
  'token-response/grant-type-refused': { mend: ['grant'] },
  'token-response/method-refused': { mend: ['method'] },
  'token-response/client-public': { mend: ['method'] },
  'token-response/code-refused': { mend: ['server'] },
  'token-response/refused': { mend: ['server'] },
  'token-response/server-error': { mend: ['server'] },
};

const refused = (description: string, error = 'invalid_client') => oauthError(error, description, 401);
const answers: Readonly<Record<string, HttpExchange>> = {
  'a bad code': oauthError('invalid_grant'),
  'a used code': oauthError('invalid_grant', 'already redeemed'),
  'a bad client': refused(''),
  'an unknown client': refused('no such client: client_id'),
  'a wrong secret': refused('secret is wrong'),
  'an expired secret': refused('secret has expired'),
  'a public client': refused('public client'),
  'a disabled client': refused('switched off, whatever the secret'),
  'another method': refused('method not allowed: client_secret'),
  'a grant': oauthError('unauthorized_client', 'grant not for this client'),
  'a flow': oauthError('unauthorized_client'),
  'no access': oauthError('access_denied', '', 403),
  'a malformed request': oauthError('invalid_request', 'the secret parameter'),
  'an empty 401': answered('', 401),
};
const controls = { refused: refused(''), slow: oauthError('slow_down', '', 429), 'as given': undefined };
const known = authorization(attempt('silent', redirect(`${localhost}/?error=login_required`)));

function results(gathered: Gathered): readonly CheckResult[] {
  const earlier = new Map<string, readonly CheckResult[]>();
  const asked = new Set(Object.keys(claims).map((name) => name.split('/')[0]));
  for (const check of checksFromCredentials) {
    if (!asked.has(check.id) || check.needs.some((need) => !gathered[need])) continue;
    earlier.set(check.id, judge(check, gathered, earlier, judgeContext));
  }
  return [...earlier.values()].flat();
}

/** Pairs of results that cannot both be true, or whose remedies have nothing in common. */
function contradictions(all: readonly CheckResult[]): readonly string[] {
  const said = all.filter(({ verdict }) => verdict !== 'blocked' && verdict !== 'skipped');
  return said.flatMap((one, at) =>
    said.slice(at + 1).flatMap((other) => {
      const [a, b] = [one, other].map(({ id, code }) => claims[`${id}/${code}`]);
      if (!a || !b) return [`${one.id}/${one.code} or ${other.id}/${other.code} is not in the table`];
      // A later phase may settle what an earlier one left open.
      const settled = one.phase !== other.phase && (a.credentials === 'open' || b.credentials === 'open');
      const differ = (['id', 'secret', 'credentials'] as const).some(
        (key) => a[key] !== undefined && b[key] !== undefined && a[key] !== b[key] && !settled,
      );
      const apart = a.mend && b.mend && !a.mend.some((what) => b.mend?.includes(what));
      return differ || apart ? [`${one.id}/${one.code} with ${other.id}/${other.code}`] : [];
    }),
  );
}

function tried(basic: HttpExchange, post: HttpExchange, control: HttpExchange | undefined) {
  const sent: Sent[] = [
    ['basic', 'given', basic],
    ['post', 'given', post],
    ['basic', 'random', control ?? basic],
    ['post', 'random', control ?? post],
  ];
  return clientAuthentication(...sent);
}

function withoutResponse({ response: _, ...rest }: Facts['tokens']): Facts['tokens'] {
  return rest;
}

describe('the checks about the client', () => {
  it('agree for any answer of the token endpoint to a made-up code', () => {
    const found: string[] = [];
    for (const [first, basic] of Object.entries(answers))
      for (const [second, post] of Object.entries(answers))
        for (const [third, control] of Object.entries(controls))
          for (const seen of [{}, { authorization: known }]) {
            const all = results({
              input: input(),
              clientAuthentication: tried(basic, post, control),
              ...seen,
            });
            found.push(...contradictions(all).map((pair) => `${first}, ${second}, ${third}: ${pair}`));
          }
    expect(found).toEqual([]);
  });

  it('agree for any answer of the token endpoint to a login’s code after that', () => {
    const found: string[] = [];
    const trials = {
      accepted: tried(oauthError('invalid_grant'), oauthError('invalid_grant'), refused('')),
      'by POST': tried(refused('method not allowed'), oauthError('invalid_grant'), refused('')),
      'code first': tried(oauthError('invalid_grant'), oauthError('invalid_grant'), undefined),
      refused: tried(refused(''), refused(''), refused('')),
      'secret wrong': tried(refused('secret is wrong'), refused('secret is wrong'), refused('')),
    };
    const redeemed: readonly (readonly [string, HttpExchange])[] = [
      ...Object.entries(answers),
      ['nothing', failed('timeout-answer')],
      ['an error of the server', answered('down', 500)],
    ];
    for (const [trial, fact] of Object.entries(trials))
      for (const [first, basic] of redeemed)
        for (const [second, post] of redeemed) {
          const attempts: Facts['tokens']['attempts'] = [
            { method: 'client_secret_basic', exchange: basic },
            { method: 'client_secret_post', exchange: post },
          ];
          const all = results({
            input: input(),
            clientAuthentication: fact,
            login: login(),
            // None of these answers can be read as tokens.
            tokens: withoutResponse(tokens({ attempts })),
          });
          found.push(...contradictions(all).map((pair) => `${trial}, ${first}, ${second}: ${pair}`));
        }
    expect(found).toEqual([]);
  });
});
