import { mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { folder } from '../system/support/folder.ts';

test('the first start of a build removes what others left in the cache, unless they are in use', async () => {
  const caches = folder();
  const own = join(caches, 'oidc-wizard');
  for (const name of ['left', 'in-use']) mkdirSync(join(own, name), { recursive: true });
  const lastWeek = new Date(Date.now() - 7 * 24 * 60 * 60 * 1000);
  utimesSync(join(own, 'left'), lastWeek, lastWeek);
  const start = () => runCli(['--help'], { environment: { XDG_CACHE_HOME: caches } });
  expect((await start()).code).toBe(0);
  const [build = '', other] = readdirSync(own).filter((name) => name !== 'in-use');
  expect(other).toBeUndefined();
  expect(build).toMatch(/^[0-9a-f]{12}$/);
  expect(readdirSync(own)).toContain('in-use');
});
