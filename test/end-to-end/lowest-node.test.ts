import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { version } from '../../source/core/version.ts';
import { cleanEnvironment, launcher } from '../support/cli.ts';
import { freePort } from '../support/free-port.ts';

const manifest = new URL('../../package.json', import.meta.url);
const { engines } = JSON.parse(readFileSync(manifest, 'utf8')) as {
  readonly engines: { readonly node: string };
};
const lowest = engines.node.replace('>=', '');

/** The path to the oldest supported Node, as `.ci/run` fetches it. */
const node = process.env['LOWEST_NODE'] ?? '';
const skipped = existsSync(node) ? '' : ' (skipped: LOWEST_NODE names none)';

describe.skipIf(skipped)(`the built program on Node ${lowest}${skipped}`, () => {
  const run = (args: readonly string[]) =>
    spawnSync(node, args, { env: cleanEnvironment(), encoding: 'utf8', timeout: 60_000 });

  test('runs on that Node', () => {
    expect(run(['--version']).stdout).toMatch(new RegExp(`^v${lowest.replace('.', '\\.')}\\.`));
  });

  test('starts', () => {
    expect(run([...launcher, '--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
    expect(run([...launcher, '--help']).status).toBe(0);
  });

  test('checks a provider that is unreachable', async () => {
    const ran = run([
      ...launcher,
      'check',
      '--url',
      `http://127.0.0.1:${await freePort()}`,
      '--allow-http',
      '--json',
    ]);
    expect(ran.stderr).not.toContain('Error');
    expect(JSON.parse(ran.stdout)).toMatchObject({
      checks: expect.arrayContaining([expect.objectContaining({ id: 'reach', code: 'refused' })]),
    });
    expect(ran.status).toBe(1);
  });

  test('runs the whole demo', () => {
    const ran = run([...launcher, 'demo', '--auto', '--json']);
    expect(JSON.parse(ran.stdout)).toMatchObject({ demo: true, verdict: 'pass', login: { completed: true } });
  });
});
