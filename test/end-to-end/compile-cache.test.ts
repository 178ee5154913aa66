import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { folder } from '../system/support/folder.ts';

test('the first start of a build removes unused caches of other builds', async () => {
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

test('compiled code is kept for the next start, separately for each way to call the program', async () => {
  const caches = folder();
  const explain = (...more: readonly string[]) =>
    runCli(['explain', ...more, 'AADSTS50011'], { environment: { XDG_CACHE_HOME: caches } });
  const first = await explain();
  expect(first.code).toBe(0);
  const [build = ''] = readdirSync(join(caches, 'oidc-wizard'));
  const own = join(caches, 'oidc-wizard', build);
  const kept = () => readdirSync(own).filter((name) => name.startsWith('explain.cjs'));
  const [compiled = '', way] = kept();
  expect(kept()).toHaveLength(2);
  expect(way).toMatch(/\.explain$/);
  const { ino, size } = statSync(join(own, compiled));
  expect(size).toBeGreaterThan(100_000);

  expect((await explain()).stdout).toBe(first.stdout);
  expect(statSync(join(own, compiled)).ino).toBe(ino);
  expect((await explain('--no-color')).code).toBe(0);
  expect(statSync(join(own, compiled)).ino).not.toBe(ino);
  expect(kept()).toHaveLength(3);

  // Damaged cache files are ignored.
  writeFileSync(join(own, compiled), 'damaged');
  expect((await explain()).stdout).toBe(first.stdout);
  expect(statSync(join(own, compiled)).size).toBeGreaterThan(100_000);
});
