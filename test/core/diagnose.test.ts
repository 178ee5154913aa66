import { describe, expect, test } from 'vitest';
import type { AnyCheck } from '../../source/core/checks/check.ts';
import { defineCheck } from '../../source/core/checks/define-check.ts';
import {
  type Diagnosis,
  diagnose,
  type Engine,
  judgeGathered,
  type Progress,
} from '../../source/core/diagnose.ts';
import type { DiscoveryFact, Facts, Gathered } from '../../source/core/facts/facts.ts';
import { type AnyProbe, defineProbe } from '../../source/core/run/probe.ts';
import { createRedactor } from '../../source/core/secrets/redactor.ts';
import { Secret } from '../../source/core/secrets/secret.ts';
import { discovery } from '../probes/fixture.ts';
import { literalPorts } from '../support/ports.ts';
import { judgeContext } from '../support/registry.ts';

const timings: Facts['repeatedDiscovery'] = { milliseconds: [1], statuses: [200], sameEachTime: true };
const reach: Facts['endpointReach'] = [];
const cites = ['a clause'];

const passes = defineCheck({
  id: 'first',
  phase: 'discovery',
  title: 'First',
  why: 'because',
  cites,
  requirements: [],
  owner: 'provider',
  needs: ['repeatedDiscovery'],
  dependsOn: [],
  outcomes: {
    good: { verdict: 'pass', summary: 'Took {much} ms.' },
    bad: { verdict: 'fail', summary: 'Took {much} ms.', remedy: { say: 'Ask {host}.', value: '{much}' } },
  },
  judge: ({ repeatedDiscovery }) => ({
    code: (repeatedDiscovery.milliseconds[0] ?? 0) < 10 ? 'good' : 'bad',
    values: { much: repeatedDiscovery.milliseconds[0] },
  }),
});
const second = defineCheck({
  id: 'second',
  phase: 'keys',
  title: 'Second',
  why: 'because',
  cites,
  requirements: [],
  owner: 'provider',
  needs: ['endpointReach'],
  dependsOn: ['first'],
  outcomes: { fine: { verdict: 'pass', summary: 'Fine.' } },
  judge: () => ({ code: 'fine' }),
});

function engine(probes: readonly AnyProbe[], checks: readonly AnyCheck[]): Engine {
  return {
    probes,
    checks,
    consequences: {},
    reference: () => judgeContext.reference,
    runValues: () => ({ host: 'id.example' }),
  };
}

function timingsProbe(value: Facts['repeatedDiscovery']): AnyProbe {
  return defineProbe({ gives: 'repeatedDiscovery', needs: [], asks: 'network', gather: async () => value });
}

function reachProbe(needs: readonly 'repeatedDiscovery'[] = []): AnyProbe {
  return defineProbe({ gives: 'endpointReach', needs, asks: 'network', gather: async () => reach });
}

async function run(
  made: Engine,
  have: Gathered = {},
  signal = new AbortController().signal,
  ports = literalPorts(),
) {
  const progress: Progress[] = [];
  const steps = diagnose(
    made,
    { have, want: ['repeatedDiscovery', 'endpointReach'], secrets: {} },
    ports,
    signal,
  );
  while (true) {
    const step = await steps.next();
    if (step.done) return { progress, diagnosis: step.value as Diagnosis };
    progress.push(step.value);
  }
}

describe('diagnose', () => {
  test('gathers needed facts first, judges as facts arrive, and ends with results in order', async () => {
    const made = engine([reachProbe(['repeatedDiscovery']), timingsProbe(timings)], [second, passes]);
    const { progress, diagnosis } = await run(made);
    expect(
      progress.map((step) => (step.type === 'judged' ? step.results.map(({ id }) => id) : step.fact)),
    ).toEqual([
      'repeatedDiscovery',
      'repeatedDiscovery',
      'endpointReach',
      ['first'],
      'endpointReach',
      ['second'],
    ]);
    expect(diagnosis.results.map(({ id, verdict, summary }) => [id, verdict, summary])).toEqual([
      ['second', 'pass', 'Fine.'],
      ['first', 'pass', 'Took 1 ms.'],
    ]);
  });

  test('a check that depends on a failed one is blocked and names it', async () => {
    const slow = { ...timings, milliseconds: [99] };
    const { diagnosis } = await run(engine([timingsProbe(slow), reachProbe()], [passes, second]));
    expect(diagnosis.results).toMatchObject([
      { id: 'first', verdict: 'fail', remedy: { say: 'Ask id.example.', value: '99' } },
      { id: 'second', verdict: 'blocked', blockedBy: 'first' },
    ]);
  });

  test('known facts are not gathered again', async () => {
    const { progress } = await run(engine([timingsProbe(timings), reachProbe()], []), {
      repeatedDiscovery: timings,
    });
    expect(progress.filter(({ type }) => type === 'gathering')).toEqual([
      { type: 'gathering', fact: 'endpointReach' },
    ]);
  });

  test('a fact that needs an absent one is absent too, and its checks give the reason', async () => {
    const without = defineProbe({
      gives: 'repeatedDiscovery',
      needs: [],
      asks: 'network',
      gather: async () => ({ absent: 'not-given', why: 'No URL was given.' }),
    });
    const made = engine([without, reachProbe(['repeatedDiscovery'])], [passes, second]);
    const { diagnosis } = await run(made);
    expect(diagnosis.results).toMatchObject([
      { id: 'first', verdict: 'skipped', summary: 'No URL was given.' },
      { id: 'second', verdict: 'skipped', summary: 'No URL was given.' },
    ]);
  });

  test('a fact missing because of another is blocked by the first failure', async () => {
    const slow = { ...timings, milliseconds: [99] };
    const late = { ...second, after: [] };
    const gathered: Gathered = {
      repeatedDiscovery: slow,
      endpointReach: { absent: 'needs-missing', why: 'No document was found.' },
    };
    const { results } = judgeGathered(engine([], [passes, late]), gathered);
    expect(results).toMatchObject([
      { id: 'first', verdict: 'fail' },
      { id: 'second', verdict: 'blocked', blockedBy: 'first', summary: 'Waits for “First”.' },
    ]);
  });

  test('a check with a missing fact waits for the cause, whichever fact comes first', async () => {
    const absent = { absent: 'needs-missing', why: 'No document was found.' } as const;
    const first = defineProbe({
      gives: 'endpointReach',
      needs: [],
      asks: 'network',
      gather: async () => absent,
    });
    const slow = { ...timings, milliseconds: [99] };
    const later = defineProbe({
      gives: 'repeatedDiscovery',
      needs: [],
      asks: 'network',
      gather: () => new Promise<typeof slow>((resolve) => setImmediate(resolve, slow)),
    });
    const { diagnosis } = await run(engine([first, later], [passes, { ...second, dependsOn: [] }]));
    expect(diagnosis.results).toMatchObject([
      { id: 'first', verdict: 'fail' },
      { id: 'second', verdict: 'blocked', blockedBy: 'first' },
    ]);
    expect(judgeGathered(engine([], [passes, { ...second, dependsOn: [] }]), diagnosis.gathered)).toEqual(
      diagnosis,
    );
  });

  test('a crashing probe and a crashing check give results', async () => {
    const crashing = defineProbe({
      gives: 'repeatedDiscovery',
      needs: [],
      asks: 'network',
      gather: () => Promise.reject(new Error('boom')),
    });
    const throws = {
      ...second,
      after: [],
      judge: () => {
        throw new Error('bang');
      },
    };
    const { diagnosis } = await run(engine([crashing, reachProbe()], [passes, throws]));
    expect(diagnosis.results).toMatchObject([
      { id: 'first', verdict: 'unknown', code: 'crashed' },
      { id: 'second', verdict: 'unknown', code: 'check-crashed' },
    ]);
  });

  test('judges what was received, and returns copies without secrets that lead back to it', async () => {
    const secret = 'kTq81-vXm2';
    const redactor = createRedactor();
    redactor.learn(new Secret(secret));
    const received: Facts['endpointReach'] = [
      { endpoint: 'jwks_uri', url: `https://id.example/${secret}`, host: secret },
    ];
    const judged: unknown[] = [];
    const looks: AnyCheck = {
      ...second,
      dependsOn: [],
      judge: ({ endpointReach }: Pick<Facts, 'endpointReach'>) => {
        judged.push(endpointReach);
        return { code: 'fine', values: { host: endpointReach[0]?.host } };
      },
      outcomes: { fine: { verdict: 'pass', summary: 'Secret host {host}.' } },
    };
    const probe = defineProbe({
      gives: 'endpointReach',
      needs: [],
      asks: 'network',
      gather: async () => received,
    });
    const made = engine([probe], [looks]);
    const ports = { ...literalPorts(), redactor };
    const first = await run(made, {}, undefined, ports);
    const again = await run(made, first.diagnosis.gathered, undefined, ports);
    expect(judged).toEqual([received, received]);
    expect(JSON.stringify([first, again])).not.toContain(secret);
    expect(again.diagnosis.results).toMatchObject([{ summary: 'Secret host [secret].' }]);
  });

  test('saved facts give the same results', async () => {
    const made = engine([timingsProbe(timings), reachProbe()], [passes, second]);
    const { diagnosis } = await run(made);
    expect(judgeGathered(made, JSON.parse(JSON.stringify(diagnosis.gathered)) as Gathered)).toEqual(
      diagnosis,
    );
  });

  test('keys and signals are handled after each check', async () => {
    const judgedAtTurn: number[] = [];
    let judged = 0;
    const counted = [passes, second].map((check) => ({
      ...check,
      judge: (facts: never, reference: never) => {
        judged += 1;
        return (check as AnyCheck).judge(facts, reference);
      },
    }));
    const giveWay = async () => {
      judgedAtTurn.push(judged);
    };
    await run(
      engine([timingsProbe(timings), reachProbe()], counted),
      {},
      undefined,
      literalPorts({ giveWay }),
    );
    expect(judgedAtTurn).toEqual([1, 2]);
  });

  test('a cancelled run keeps what it has', async () => {
    const controller = new AbortController();
    controller.abort();
    const { diagnosis } = await run(engine([timingsProbe(timings)], [passes]), {}, controller.signal);
    expect(diagnosis).toEqual({ gathered: {}, results: [] });
  });

  test.each([
    ['an answer', async () => ({ ...timings, milliseconds: [99] })],
    ['an error', () => Promise.reject(new Error('aborted'))],
  ])('a fact that cancelling cut off stays open when its probe ends with %s', async (_, end) => {
    const controller = new AbortController();
    const probe = defineProbe({
      gives: 'repeatedDiscovery',
      needs: [],
      asks: 'network',
      gather() {
        controller.abort();
        return end();
      },
    });
    const { diagnosis } = await run(engine([probe], [passes]), {}, controller.signal);
    expect(diagnosis).toMatchObject({
      gathered: { repeatedDiscovery: { absent: 'stopped' } },
      results: [{ id: 'first', verdict: 'unknown', code: 'stopped' }],
    });
  });
});

describe('a probe that sends the client', () => {
  const fact = (reachedBy: DiscoveryFact['reachedBy']): Gathered => ({
    discovery: { ...discovery(), reachedBy },
  });
  const check = defineCheck({
    ...second,
    id: 'client',
    needs: ['clientAuthentication'],
    dependsOn: [],
    outcomes: { fine: { verdict: 'pass', summary: 'Fine.' } },
    judge: () => ({ code: 'fine' }),
  });

  test.each(['guess', 'typed-url'] as const)('with an issuer reached by %s', async (reachedBy) => {
    let asked = 0;
    const probe = defineProbe({
      gives: 'clientAuthentication',
      needs: ['discovery'],
      asks: 'network',
      showsClient: true,
      async gather() {
        asked += 1;
        return { tokenEndpoint: '', attempts: [] };
      },
    });
    const run = diagnose(
      engine([probe], [check]),
      { have: fact(reachedBy), want: ['clientAuthentication'] },
      literalPorts(),
      new AbortController().signal,
    );
    let step = await run.next();
    while (!step.done) step = await run.next();
    expect(asked).toBe(reachedBy === 'guess' ? 0 : 1);
    expect(step.value.results).toMatchObject([
      reachedBy === 'guess' ? { verdict: 'unknown', code: 'issuer-guessed' } : { verdict: 'pass' },
    ]);
  });
});
