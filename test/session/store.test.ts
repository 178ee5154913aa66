import { describe, expect, it } from 'vitest';
import type { Diagnosis, Progress } from '../../source/core/diagnose.ts';
import { Secret } from '../../source/core/secrets/secret.ts';
import type { SessionEffect } from '../../source/session/effect.ts';
import type { DiagnoseRequest } from '../../source/session/question.ts';
import type { Services } from '../../source/session/services.ts';
import { createStore } from '../../source/session/store.ts';
import { noAnswers } from '../support/no-answers.ts';
import { at, begin, full, overWorld, update, wizardStore } from './play.ts';

/** A world that notes what it is asked for, and whose runs go on when the test says so. */
function world() {
  const runs: { request: DiagnoseRequest; signal: AbortSignal; end(): void }[] = [];
  const timers = new Set<() => void>();
  const services: Services = {
    after(_, startTimer) {
      timers.add(startTimer);
      return () => timers.delete(startTimer);
    },
    async *diagnose(request, signal): AsyncGenerator<Progress, Diagnosis> {
      const { promise, resolve } = Promise.withResolvers<void>();
      runs.push({ request, signal, end: resolve });
      signal.addEventListener('abort', () => resolve());
      yield { type: 'gathering', fact: 'discovery' };
      await promise;
      return { gathered: request.have, results: [] };
    },
    answers: noAnswers,
  };
  return { services, runs, timers };
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('the store', () => {
  const over = (perform: Parameters<typeof createStore>[2]) =>
    wizardStore(createStore(begin(), update, perform, () => 42));

  it('knows at once what was dispatched, however many keys come in one go', () => {
    const store = over(() => undefined);
    store.dispatch('abc←⌫X');
    expect(store.getState().fields.name).toBe('aXc');
  });

  it('carries each effect out once, in order', () => {
    const performed: SessionEffect[] = [];
    const store = over((effect) => performed.push(effect));
    store.dispatch({ type: 'started' });
    expect(performed.map(({ type }) => type)).toEqual(['find-infra', 'load-saved']);
  });

  it('lets an event that an effect sends at once wait for its turn', () => {
    const seen: string[] = [];
    const store = over((effect, dispatch) => {
      seen.push(effect.type);
      if (effect.type === 'find-infra') dispatch({ type: 'interrupt' });
    });
    store.dispatch({ type: 'started' });
    expect(seen).toEqual(['find-infra', 'load-saved']);
    expect(store.getState().finished).toEqual({ exitCode: 130 });
  });

  it('tells its listeners until they leave', () => {
    const store = over(() => undefined);
    let calls = 0;
    const leave = store.subscribe(() => {
      calls += 1;
    });
    store.dispatch('a');
    leave();
    store.dispatch('b');
    expect(calls).toBe(1);
  });
});

describe('the performer', () => {
  function wizard() {
    const around = world();
    return { ...around, ...overWorld(around.services) };
  }

  const login = {
    type: 'diagnose',
    configuration: { ...begin(full).options, url: 'x', kind: 'oidc', infraServers: [] },
    have: {},
    want: ['login'],
    relyingParties: [],
    openBrowser: true,
  } as const;

  it('tells what a run finds', async () => {
    const { store, runs } = wizard();
    store.dispatch('⏎');
    await settled();
    expect(store.getState().run?.gathering).toEqual(['discovery']);
    runs[0]?.end();
    await settled();
    expect(store.getState()).toMatchObject({ step: 'credentials', checkedAt: { provider: 42 } });
  });

  it('stops a run that is no longer wanted', async () => {
    const { store, runs, bugs } = wizard();
    store.dispatch('⏎x');
    await settled();
    expect(runs[0]?.signal.aborted).toBe(true);
    expect(store.getState().run).toBeUndefined();
    expect(bugs).toEqual([]);
  });

  it('keeps one timer of a kind, and none where what was typed is looked at already', () => {
    const { store, timers } = wizard();
    for (const event of ['a', 'b']) store.dispatch(event);
    expect(timers.size).toBe(1);
    store.dispatch('⏎');
    expect(store.getState().run).toBeDefined();
    expect(timers.size).toBe(0);
  });

  it('leaves nothing under way when it stops', async () => {
    const { store, runs, timers, performer } = wizard();
    store.dispatch({ type: 'started' });
    store.dispatch('⏎');
    await performer.stop();
    expect(runs.every(({ signal }) => signal.aborted)).toBe(true);
    expect(timers.size).toBe(0);
  });

  it('has kept what it was asked to keep when it has stopped', async () => {
    const { services } = world();
    const { promise, resolve } = Promise.withResolvers<{ ok: true; value: object }>();
    const answers = { ...noAnswers, 'save-provider': () => promise };
    const { performer, store } = overWorld({ ...services, answers }, at('connect'));
    store.dispatch('⏎');
    expect(store.getState().finished).toEqual({ exitCode: 0 });
    let hasStopped = false;
    const stopping = performer.stop().then(() => {
      hasStopped = true;
    });
    await settled();
    expect(hasStopped).toBe(false);
    resolve({ ok: true, value: {} });
    await stopping;
  });

  it('frees the port of a stopped login before the next one begins', async () => {
    const { runs, performer } = wizard();
    performer.perform({ ...login, run: 1 }, () => undefined);
    await settled();
    performer.perform({ ...login, run: 2 }, () => undefined);
    await settled();
    expect(runs).toHaveLength(1);
    performer.perform({ type: 'cancel-run', run: 1 }, () => undefined);
    await settled();
    expect(runs).toHaveLength(2);
    await performer.stop();
  });

  it('hands a pasted address to the login that waits for one, whichever comes first', async () => {
    const { runs, performer } = wizard();
    performer.perform({ ...login, run: 1 }, () => undefined);
    await settled();
    const person = runs[0]?.request.person;
    const paste = (text: string) =>
      performer.perform({ type: 'deliver-paste', run: 1, address: new Secret(text) }, () => undefined);
    paste('early');
    expect(await person?.nextPaste(AbortSignal.timeout(1000))).toBe('early');
    const late = person?.nextPaste(AbortSignal.timeout(1000));
    paste('late');
    expect(await late).toBe('late');
    await performer.stop();
  });

  it('calls a bug a bug', async () => {
    const answers = { ...noAnswers, copy: () => Promise.reject(new Error('a bug')) };
    const { performer, bugs } = overWorld({ ...world().services, answers });
    performer.perform({ type: 'copy', label: 'x', text: 'y' }, () => undefined);
    await settled();
    expect(bugs).toHaveLength(1);
  });
});
