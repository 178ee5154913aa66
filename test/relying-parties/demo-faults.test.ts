import { beforeAll, describe, expect, test } from 'vitest';
import { faults } from '../../source/demo/faults.ts';
import { startDemo } from '../../source/demo/start-demo.ts';
import { formOpinion, opinionFacts } from '../../source/relying-parties/form-opinion.ts';
import { readOpinionSettings } from '../../source/relying-parties/opinion-settings.ts';
import { secondOpinions } from '../../source/relying-parties/second-opinions.ts';
import { learnDemo } from '../demo/diagnose-demo.ts';
import { dashboard } from '../demo/log-in.ts';
import { freePort } from '../support/free-port.ts';
import { checks } from '../support/registry.ts';

/** Verdict and findings by fault, where it is not as without any. */
type Differing = Readonly<Record<string, readonly string[]>>;

const differing = new Map<string, Differing>();
for (const { id } of secondOpinions) differing.set(id, (await import(`./${id}/demo-faults.ts`)).differing);

let port: number;
beforeAll(async () => {
  port = await freePort();
});

/** What each makes of the demo with this fault, from one run with a login. */
async function opinions(fault?: string) {
  const demo = await startDemo({
    ...(fault !== undefined && { fault }),
    callbackUri: `http://localhost:${port}`,
    dashboards: [dashboard, 'http://localhost:8301'],
  });
  try {
    const { gathered, results } = await learnDemo(demo, { checks, login: true, port, probeRotation: false });
    const facts = opinionFacts(gathered, results);
    if (!facts) throw new Error('a run has an input');
    return secondOpinions.map((opinion) => {
      const read = readOpinionSettings(opinion, []);
      if (!read.ok) throw new Error(read.sentence);
      return formOpinion(opinion, facts, read.settings);
    });
  } finally {
    await demo.close();
  }
}

describe('Every second opinion on the demo,', () => {
  test('lets Ada in with her groups while the provider behaves', async () => {
    for (const { verdict, groups } of await opinions()) {
      expect(verdict).toBe('pass');
      expect(groups?.map((name) => name.replace(/^oidc:/, ''))).toEqual(['admins', 'engineers']);
    }
  });

  test.each(faults)('with $id', async ({ id }) => {
    const seen = (await opinions(id)).map((one) => [
      one.id,
      [one.verdict, ...one.findings.map(({ code }) => code)],
    ]);
    const wanted = secondOpinions.map((one) => [one.id, differing.get(one.id)?.[id] ?? ['pass']]);
    expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(wanted));
  });

  test.each([...differing])('%s names no fault that there is not', (_, table) => {
    const ids: readonly string[] = faults.map(({ id }) => id);
    expect(Object.keys(table).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
