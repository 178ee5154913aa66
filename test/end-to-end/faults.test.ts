import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildReport } from '../../source/cli/build-report.ts';
import type { Context } from '../../source/cli/context.ts';
import { demoPerson } from '../../source/cli/demo-person.ts';
import { runChecks } from '../../source/cli/run-checks.ts';
import type { Settings } from '../../source/cli/settings.ts';
import type { Report } from '../../source/core/report.ts';
import { faults } from '../../source/demo/faults.ts';
import { type Demo, startDemo } from '../../source/demo/start-demo.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo({ dashboards: ['https://infra.example.com/login/callback'] });
});
afterAll(() => demo.close());

/** The whole job against the demo provider as it behaves now, in this process. */
async function wholeJob(): Promise<Report> {
  const nowhere = () => new PassThrough().resume() as unknown as NodeJS.WriteStream;
  const context: Context = {
    given: {},
    words: [],
    environment: {},
    stdin: new PassThrough() as unknown as NodeJS.ReadStream,
    stdout: nowhere(),
    stderr: nowhere(),
    signal: AbortSignal.timeout(50_000),
  };
  const { url, clientId, clientSecret } = demo.answers;
  const settings: Settings = {
    answers: {
      name: 'demo',
      url,
      clientId,
      clientSecret,
      kind: 'oidc',
      infraServers: ['infra.example.com'],
      allowHttp: true,
      asInfra: false,
      probeRotation: true,
    },
    timeoutMs: 1_500,
    loginTimeoutMs: 2_500,
    openBrowser: false,
    format: 'json',
    strict: false,
    debug: false,
  };
  const diagnosis = await runChecks(
    settings,
    demoPerson(demo, 'ada', () => {}),
    true,
    context,
  );
  if (typeof diagnosis === 'number') throw new Error(`ended with ${diagnosis}`);
  return buildReport(diagnosis, true);
}

describe('the demo provider', () => {
  test('that behaves gives nothing to change', async () => {
    demo.setFault(undefined);
    const { checks, verdict } = await wholeJob();
    expect(checks.filter((check) => !['pass', 'skipped'].includes(check.verdict))).toEqual([]);
    expect(verdict).toBe('pass');
  });

  test.each(faults.map((fault) => [fault.id, fault] as const))(
    'with %s comes out as it should',
    async (_, fault) => {
      demo.setFault(fault.id);
      const { checks } = await wholeJob();
      const { check, verdict, code } = fault.expects;
      const found = checks.filter(({ id }) => id === check);
      expect(found).toContainEqual(
        expect.objectContaining({ id: check, verdict, ...(code !== undefined && { code }) }),
      );
      expect(checks.filter((one) => one.code === 'check-crashed' || one.code === 'crashed')).toEqual([]);
      expect(JSON.stringify(checks)).not.toMatch(/\{[a-zA-Z]+\}/);
    },
  );
});
