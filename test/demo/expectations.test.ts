import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Diagnosis } from '../../source/core/diagnose.ts';
import { differingRelyingParties } from '../../source/demo/differing-relying-parties.ts';
import type { Fault } from '../../source/demo/fault.ts';
import { faults } from '../../source/demo/faults.ts';
import { startDemo } from '../../source/demo/start-demo.ts';
import { formOpinion, opinionFacts } from '../../source/relying-parties/form-opinion.ts';
import { readOpinionSettings } from '../../source/relying-parties/opinion-settings.ts';
import { secondOpinions } from '../../source/relying-parties/second-opinions.ts';
import { freePort } from '../support/free-port.ts';
import { checks } from '../support/registry.ts';
import { diagnoseDemo } from './diagnose-demo.ts';
import { dashboard } from './log-in.ts';

// A login that nobody finishes waits for twelve seconds, and others before it for a port.
vi.setConfig({ testTimeout: 60_000 });

/** As many runs at a time as there are ports for their logins. */
const ports: number[] = [];
const waiting: ((port: number) => void)[] = [];

beforeAll(async () => {
  while (ports.length < 4) {
    const port = await freePort();
    if (!ports.includes(port)) ports.push(port);
  }
});

async function withPort<T>(run: (port: number) => Promise<T>): Promise<T> {
  const port = ports.pop() ?? (await new Promise<number>((resolve) => waiting.push(resolve)));
  try {
    return await run(port);
  } finally {
    const next = waiting.shift();
    if (next) next(port);
    else ports.push(port);
  }
}

function diagnosed(fault: Fault | undefined, login: boolean): Promise<Diagnosis> {
  return withPort(async (port) => {
    const demo = await startDemo({
      ...(fault && { fault: fault.id }),
      // The pre-flight asks about `http://localhost:8301`, the login waits elsewhere.
      ...(login
        ? { callbackUri: `http://localhost:${port}`, dashboards: [dashboard, 'http://localhost:8301'] }
        : { dashboards: [dashboard] }),
    });
    try {
      const probeRotation = fault?.expects.asks === 'probe-rotation';
      return await diagnoseDemo(demo, { checks, login, port, probeRotation });
    } finally {
      await demo.close();
    }
  });
}

const learned = new Map<string, Promise<Diagnosis>>();

/** One run with a login for each fault, whoever asks. */
function runWith(fault?: Fault): Promise<Diagnosis> {
  const id = fault?.id ?? '';
  const run = learned.get(id) ?? diagnosed(fault, true);
  learned.set(id, run);
  return run;
}

/** What the document says and a login shows otherwise. */
const saidByDocument = ['implicit-only', 'par-advertised', 'private-key-jwt-only'] as const;
/** What a login elsewhere than at port 8301 does not show, or what it settles otherwise: found before anybody logs in. */
const withoutLogin: ReadonlySet<string> = new Set([
  ...saidByDocument,
  'redirect-dashboard-missing',
  'redirect-localhost-missing',
  'redirect-slash',
]);

describe.concurrent('The whole engine, run against the demo,', () => {
  test('finds nothing wrong without a fault', async ({ expect }) => {
    for (const { results } of [await runWith(), await diagnosed(undefined, false)]) {
      const wrong = results.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
      expect(wrong.map(({ id, code }) => `${id}: ${code}`)).toEqual([]);
    }
  });

  test.each(faults)('finds $id', async (fault) => {
    const { check, verdict, code } = fault.expects;
    const { results } = await (withoutLogin.has(fault.id) ? diagnosed(fault, false) : runWith(fault));
    const found = results.filter(({ id }) => id === check);
    expect(found).toContainEqual(expect.objectContaining({ verdict, ...(code !== undefined && { code }) }));
    const failed = results.filter((one) => one.verdict === 'fail');
    expect(new Set(failed.map(({ id }) => id)).size).toBeLessThanOrEqual(1);
    // What the first answer of UserInfo shows is not a change that came with the refresh.
    if (check.startsWith('group')) expect(results.find(({ id }) => id === 'refresh')?.verdict).toBe('pass');
  });

  test.each(saidByDocument)('trusts a finished login more than the document of %s', async (id) => {
    const { results } = await runWith(faults.find((fault) => fault.id === id));
    expect(results.filter(({ verdict }) => verdict === 'fail').map(({ id: check }) => check)).toEqual([]);
    expect(results.find(({ id: check }) => check === 'login')?.verdict).toBe('pass');
  });
});

/** Verdict and findings by fault, where it is not as without any. */
type Differing = Readonly<Record<string, readonly string[]>>;

const differing = new Map<string, Differing>();
for (const { id } of secondOpinions)
  differing.set(id, (await import(`../relying-parties/${id}/demo-faults.ts`)).differing);

/** What each makes of the demo with this fault. */
async function opinions(fault?: Fault) {
  const { gathered, results } = await runWith(fault);
  const facts = opinionFacts(gathered, results);
  if (!facts) throw new Error('a run has an input');
  return secondOpinions.map((opinion) => {
    const read = readOpinionSettings(opinion, []);
    if (!read.ok) throw new Error(read.failure.message);
    return formOpinion(opinion, facts, read.value);
  });
}

describe.concurrent('Every second opinion on the demo,', () => {
  test('lets Ada in with her groups without a fault', async () => {
    for (const { verdict, groups } of await opinions()) {
      expect(verdict).toBe('pass');
      // Some read no groups before they are told which claim holds them.
      if (groups) expect(groups.map((name) => name.replace(/^oidc:/, ''))).toEqual(['admins', 'engineers']);
    }
  });

  test.each(faults)('with $id', async (fault) => {
    const seen = (await opinions(fault)).map((one) => [
      one.id,
      [one.verdict, ...one.findings.map(({ code }) => code)],
    ]);
    const wanted = secondOpinions.map((one) => [one.id, differing.get(one.id)?.[fault.id] ?? ['pass']]);
    expect(
      Object.fromEntries(seen),
      'test/relying-parties/common-faults.ts, or demo-faults.ts of one of them',
    ).toEqual(Object.fromEntries(wanted));
  });

  test.each(faults.filter(({ id }) => !withoutLogin.has(id)))(
    'is otherwise than Infra’s with $id where the list of faults says so',
    async (fault) => {
      const { results } = await runWith(fault);
      const fails = results.some(({ verdict }) => verdict === 'fail');
      const seen = await opinions(fault);
      const otherwise = fails ? ['pass', 'warn'] : ['fail'];
      const [those, others] = [true, false].map((wanted) =>
        seen.filter(({ verdict }) => otherwise.includes(verdict) === wanted).map(({ label }) => label),
      );
      const said = fault.differing;
      const place = 'source/demo/differing-relying-parties.ts';
      if (!said) expect(those, place).toEqual([]);
      else if ('letInAllBut' in said) expect([fails, others], place).toEqual([true, said.letInAllBut]);
      else expect({ [fails ? 'letIn' : 'refuse']: those }, place).toEqual(said);
    },
  );

  const tables: readonly (readonly [string, object])[] = [
    ...differing,
    ['the list of faults', differingRelyingParties],
  ];
  test.each(tables)('%s names only faults that exist', (_, table) => {
    const ids: readonly string[] = faults.map(({ id }) => id);
    expect(Object.keys(table).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
