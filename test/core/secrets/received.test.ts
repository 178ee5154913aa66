import { expect, test } from 'vitest';
import { diagnose, type Engine } from '../../../source/core/diagnose.ts';
import type { Gathered, LoginFact, TokensFact } from '../../../source/core/facts/facts.ts';
import { defineProbe } from '../../../source/core/run/probe.ts';
import { Received } from '../../../source/core/secrets/received.ts';
import { Secret } from '../../../source/core/secrets/secret.ts';
import { login } from '../../probes/fixture.ts';
import { literalPorts } from '../../support/ports.ts';
import { judgeContext } from '../../support/registry.ts';

const tokens: TokensFact = {
  tokenEndpoint: 'https://id.example/token',
  attempts: [],
  standard: { ok: true },
  at: 0,
};

/** Records the secrets that each probe received. */
function engine(): { readonly engine: Engine; readonly handed: object[] } {
  const handed: object[] = [];
  const probes = [
    defineProbe({
      gives: 'login',
      needs: [],
      asks: 'person',
      gather: async () => new Received<'login'>(login(), { code: new Secret('code') }),
    }),
    defineProbe({
      gives: 'tokens',
      needs: ['login'],
      spends: ['login'],
      asks: 'network',
      async gather(_, { secrets }) {
        handed.push({ ...secrets.login });
        return new Received(tokens, { accessToken: new Secret('token') });
      },
    }),
    defineProbe({
      gives: 'userinfo',
      needs: ['tokens'],
      asks: 'network',
      async gather(_, { secrets }) {
        handed.push({ ...secrets.tokens });
        return { absent: 'does-not-apply', why: 'Not in this test.' };
      },
    }),
  ];
  const quiet = {
    checks: [],
    consequences: {},
    reference: () => judgeContext.reference,
    runValues: () => ({}),
  };
  return { engine: { probes, ...quiet }, handed };
}

async function run(made: Engine, have: Gathered): Promise<Gathered> {
  const what = { have, want: ['userinfo'] as const, secrets: {} };
  const progress = diagnose(made, what, literalPorts(), new AbortController().signal);
  let step = await progress.next();
  while (!step.done) step = await progress.next();
  return step.value.gathered;
}

test('secrets reach the probes that need their fact, and are in no fact', async () => {
  const { engine: made, handed } = engine();
  const gathered = await run(made, {});
  expect(handed).toEqual([{ code: expect.any(Secret) }, { accessToken: expect.any(Secret) }]);
  expect(gathered.login).toEqual(login());
  expect(gathered.tokens).toEqual(tokens);
});

test('a run that reuses a fact gets its secrets, except spent ones', async () => {
  const { engine: made, handed } = engine();
  const { login: known, tokens: given } = await run(made, {});
  handed.length = 0;
  await run(made, { ...(known && { login: known }), ...(given && { tokens: given }) });
  expect(handed).toEqual([{ accessToken: expect.any(Secret) }]);
  handed.length = 0;
  await run(made, known ? { login: known } : {});
  expect(handed).toEqual([{}, { accessToken: expect.any(Secret) }]);
});

test('an equal fact from elsewhere has no secret', async () => {
  const { engine: made, handed } = engine();
  const { login: known } = await run(made, {});
  handed.length = 0;
  await run(made, { login: { ...(known as LoginFact) } });
  expect(handed).toEqual([{}, { accessToken: expect.any(Secret) }]);
});
