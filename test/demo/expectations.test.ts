import { beforeAll, describe, expect, test } from 'vitest';
import type { Phase } from '../../source/core/check.ts';
import type { Fault } from '../../source/demo/fault.ts';
import { faults } from '../../source/demo/faults.ts';
import { startDemo } from '../../source/demo/start-demo.ts';
import { freePort } from '../support/free-port.ts';
import { checks } from '../support/registry.ts';
import { diagnoseDemo } from './diagnose-demo.ts';

const dashboard = 'https://infra.example.com/login/callback';
const beforeLogin: readonly (Phase | undefined)[] = [
  'url',
  'network',
  'discovery',
  'keys',
  'credentials',
  'registration',
];

let port: number;
beforeAll(async () => {
  port = await freePort();
});

/** With a login only where it takes one: the pre-flight asks about `http://localhost:8301`, the login waits elsewhere. */
async function diagnosed(fault?: Fault) {
  const login = !beforeLogin.includes(checks.find(({ id }) => id === fault?.expects.check)?.phase);
  const demo = await startDemo({
    ...(fault && { fault: fault.id }),
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
}

describe('The whole engine, asked about the demo,', () => {
  test('finds nothing wrong while the provider behaves', async () => {
    const results = await diagnosed();
    const wrong = results.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
    expect(wrong.map(({ id, code }) => `${id}: ${code}`)).toEqual([]);
  });

  test.each(faults)('finds $id', async (fault) => {
    const { check, verdict, code } = fault.expects;
    const results = await diagnosed(fault);
    const found = results.filter(({ id }) => id === check);
    expect(found).toContainEqual(expect.objectContaining({ verdict, ...(code !== undefined && { code }) }));
    const failed = results.filter((one) => one.verdict === 'fail');
    expect(new Set(failed.map(({ id }) => id)).size).toBeLessThanOrEqual(1);
    // What the first answer of UserInfo shows is not a change that came with the refresh.
    if (check.startsWith('group')) expect(results.find(({ id }) => id === 'refresh')?.verdict).toBe('pass');
  });
});
