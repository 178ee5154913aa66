import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEngine } from '../../source/cli/engine.ts';
import { inputFact } from '../../source/cli/input-fact.ts';
import { lookups } from '../../source/cli/wizard/lookups.ts';
import { diagnose } from '../../source/core/diagnose.ts';
import { overallVerdict } from '../../source/core/report/report.ts';
import type { CallbackListener, Ports } from '../../source/core/run/ports.ts';
import { type Demo, startDemo } from '../../source/demo/start-demo.ts';
import { createEffectPerformer } from '../../source/session/perform-effects.ts';
import type { Services } from '../../source/session/services.ts';
import type { Step } from '../../source/session/steps/steps.ts';
import { createStore } from '../../source/session/store.ts';
import { createUpdate } from '../../source/session/update.ts';
import { createLoopback } from '../../source/system/callback/loopback.ts';
import { createHttp } from '../../source/system/http/http.ts';
import { createBrowserDouble } from '../support/browser-double.ts';
import { noAnswers } from '../support/no-answers.ts';
import { literalPorts } from '../support/ports.ts';
import { begin, wizardStore } from './play.ts';

/** The whole wizard without its screen against the demo provider, and a person who takes their time. */
let late = 0;
let demo: Demo;
let listener: CallbackListener;
let ports: Ports;
let store: ReturnType<typeof wizardStore>;

const environment = { tlsVerificationOff: false };
const noInfra = { absent: 'does-not-apply', why: 'There is no Infra here.' } as const;

beforeAll(async () => {
  const plain = literalPorts();
  const clock = { ...plain.clock, now: () => Date.now() + late };
  const opened = await createLoopback({ port: 0, redactor: plain.redactor }).listen();
  if (!opened.ok) throw new Error(opened.failure.message);
  listener = opened.value;
  const dashboards = ['https://infra.example.com/login/callback', 'http://localhost:8301'];
  demo = await startDemo({ dashboards, callbackUri: listener.redirectUri });
  ports = {
    ...plain,
    http: createHttp({ timeoutMs: 5000, redactor: plain.redactor, userAgent: 'test', clock }),
    loopback: { listen: async () => ({ ok: true, value: listener }) },
    browser: createBrowserDouble('ada'),
    random: {
      token: (bytes) => Buffer.from(crypto.getRandomValues(new Uint8Array(bytes))).toString('base64url'),
    },
    clock,
  };
  const engine = await createEngine(10_000);
  const services: Services = {
    after: (milliseconds, startTimer) => {
      // Only what was typed is waited for; nothing is watched here.
      if (milliseconds < 1000) setImmediate(startTimer);
      return () => undefined;
    },
    diagnose: ({ configuration, have, want, person }, signal) =>
      diagnose(
        engine,
        {
          have: { ...have, infraServer: noInfra, input: inputFact(configuration, clock.now(), environment) },
          want,
          secrets: { clientSecret: demo.clientSecret },
        },
        { ...ports, person },
        signal,
      ),
    answers: noAnswers,
  };
  const configuration = {
    name: 'acme',
    url: demo.issuer,
    clientId: demo.clientId,
    clientSecret: demo.clientSecret,
    infraServers: ['infra.example.com'],
    allowHttp: true,
  } as const;
  const session = begin(configuration, { kindChosen: true });
  const performer = createEffectPerformer(services, (error) => {
    throw error;
  });
  store = wizardStore(createStore(session, createUpdate(lookups), performer.perform, () => clock.now()));
  store.dispatch({ type: 'started' });
});

afterAll(async () => {
  await listener.close();
  await demo.close();
});

async function enter(step: Step): Promise<void> {
  store.dispatch('⏎');
  await expect.poll(() => store.getState().step, { timeout: 8000 }).toBe(step);
  await expect.poll(() => store.getState().run, { timeout: 8000 }).toBeUndefined();
}

test('whoever takes minutes for each step is not told that the clocks differ', {
  timeout: 30_000,
}, async () => {
  await enter('credentials');
  const asked = store.getState().checkedAt.provider ?? 0;
  for (const step of ['registration', 'login', 'claims'] as const) {
    late += 2 * 60_000;
    await enter(step);
  }
  const { results, checkedAt, now } = store.getState();
  expect(results.filter(({ verdict }) => verdict === 'warn' || verdict === 'fail')).toEqual([]);
  expect(results.find(({ id }) => id === 'clock')).toMatchObject({ code: 'agrees' });
  expect(overallVerdict(results)).toBe('pass');
  // What the first step shows is as old as it is, whatever was looked at since.
  expect(checkedAt.provider).toBe(asked);
  expect(now - asked).toBeGreaterThanOrEqual(6 * 60_000);
  expect(now - (checkedAt.claims ?? 0)).toBeLessThan(60_000);
});
