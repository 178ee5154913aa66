import { expect, test } from 'vitest';
import { defineCheck } from '../../source/core/checks/define-check.ts';
import { diagnose, type Engine } from '../../source/core/diagnose.ts';
import type { FactName } from '../../source/core/facts/facts.ts';
import { type AnyProbe, defineProbe } from '../../source/core/run/probe.ts';
import { invitationOf } from '../../source/session/login/sign-in.ts';
import type { Services } from '../../source/session/services.ts';
import { noAnswers } from '../support/no-answers.ts';
import { literalPorts } from '../support/ports.ts';
import { judgeContext } from '../support/registry.ts';
import { begin, full, overWorld, signedIn, solved } from './play.ts';

const absent = { absent: 'does-not-apply', why: 'Not in this test.' } as const;

/** The real engine with two probes of its own; the second time it is asked, the redirect URI is registered. */
function engine(): { readonly engine: Engine; readonly gathered: FactName[] } {
  const gathered: FactName[] = [];
  const probes: AnyProbe[] = [
    defineProbe({
      gives: 'issuerSearch',
      needs: [],
      asks: 'network',
      async gather() {
        gathered.push('issuerSearch');
        return solved('https://id.acme.dev').issuerSearch ?? absent;
      },
    }),
    defineProbe({
      gives: 'authorization',
      needs: ['issuerSearch'],
      asks: 'network',
      async gather() {
        gathered.push('authorization');
        const endpoint = gathered.filter((fact) => fact === 'authorization').length > 1 ? 'good' : 'bad';
        return { endpoint, attempts: [] };
      },
    }),
    defineProbe({
      gives: 'login',
      needs: ['issuerSearch'],
      asks: 'person',
      async gather(_, ports) {
        ports.person.notify({
          type: 'invitation',
          url: 'https://a',
          redirectUri: 'r',
          listening: true,
          expiresAt: 9,
        });
        await ports.person.nextPaste(AbortSignal.timeout(1000));
        return signedIn.login ?? absent;
      },
    }),
  ];
  const checks = [
    defineCheck({
      id: 'redirect-uris',
      phase: 'registration',
      title: 'Redirect URIs',
      why: 'Logins stop without.',
      cites: [],
      requirements: [],
      owner: 'provider',
      needs: ['authorization'],
      dependsOn: [],
      outcomes: {
        registered: { verdict: 'pass', summary: 'Registered.' },
        missing: { verdict: 'fail', summary: 'Not registered.', remedy: { say: 'Register it.' } },
      },
      judge: ({ authorization }) => ({ code: authorization.endpoint === 'good' ? 'registered' : 'missing' }),
    }),
  ];
  return {
    engine: {
      probes,
      checks,
      consequences: {},
      reference: () => judgeContext.reference,
      runValues: () => ({}),
    },
    gathered,
  };
}

test('a person goes from the first key to the last over the real engine', async () => {
  const { engine: real, gathered } = engine();
  const timers: (() => void)[] = [];
  const services: Services = {
    after: (milliseconds, onTimeout) => {
      if (milliseconds === 3000) timers.push(onTimeout);
      return () => undefined;
    },
    // Only the person's port is used by these probes.
    diagnose: ({ have, want, person }, signal) =>
      diagnose(real, { have, want, secrets: {} }, { ...literalPorts(), person }, signal),
    answers: noAnswers,
  };
  const { clientSecret: _, ...fields } = full;
  const { bugs, store } = overWorld(services, begin({ ...fields, clientId: '' }));
  const send = async (...events: Parameters<typeof store.dispatch>[0][]) => {
    for (const event of events) store.dispatch(event);
    await expect
      .poll(() => store.getState().run === undefined || invitationOf(store.getState()) !== undefined)
      .toBe(true);
    return store.getState();
  };

  expect((await send({ type: 'started' }, '⏎')).step).toBe('credentials');
  const tried = await send('infra⏎s3cret⏎');
  expect(tried.step).toBe('registration');
  await expect.poll(() => store.getState().watch.on).toBe(true);
  expect(store.getState().results).toMatchObject([{ verdict: 'fail' }]);

  for (const onTimeout of timers) onTimeout();
  await expect.poll(() => store.getState().watch.ended).toBe('all-green');
  expect(store.getState().results).toMatchObject([{ verdict: 'pass' }]);

  expect((await send('⏎⏎')).step).toBe('login');
  expect(invitationOf(await send('⏎'))).toBeDefined();
  store.dispatch({ type: 'paste', text: 'http://localhost:8301/?code=a&state=b' });
  store.dispatch('⏎');
  await expect.poll(() => store.getState().step).toBe('claims');
  await send('⏎⏎');
  expect(store.getState().finished).toEqual({ exitCode: 0 });
  expect(gathered).toEqual(['issuerSearch', 'authorization', 'authorization']);
  expect(bugs).toEqual([]);
});
