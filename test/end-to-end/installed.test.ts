import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { version } from '../../source/core/version.ts';
import { cleanEnvironment } from '../support/cli.ts';
import { freePort } from '../support/free-port.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'oidc-wizard-installed-'));
const prefix = join(folder, 'prefix');
const installed = join(prefix, 'lib', 'node_modules', 'oidc-wizard');
const program = join(prefix, 'bin', 'oidc-wizard');
const environment = cleanEnvironment({ npm_config_audit: 'false', npm_config_update_notifier: 'false' });

function run(args: readonly string[], node = process.execPath) {
  return spawnSync(node, [program, ...args], { env: environment, encoding: 'utf8', timeout: 60_000 });
}

// The tarball needs no package from a registry, so npm must work offline.
beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'build', 'package.mjs')], { stdio: 'pipe' });
  const options = { env: environment, encoding: 'utf8', stdio: 'pipe' } as const;
  const pack = ['pack', '--silent', '--pack-destination', folder, join(root, 'dist', 'package')];
  const tarball = execFileSync('npm', pack, options).trim();
  const install = ['install', '--global', '--offline', '--prefix', prefix, join(folder, tarball)];
  execFileSync('npm', install, options);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(process.platform === 'win32')('the program that npm install put on the PATH', () => {
  test('is installed alone, as the README says', () => {
    expect(readme).toContain('npm install --global');
    expect(readdirSync(join(prefix, 'lib', 'node_modules'))).toEqual(['oidc-wizard']);
    expect(existsSync(join(installed, 'node_modules'))).toBe(false);
  });

  test('prints its version', () => {
    expect(run(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('checks a provider that is unreachable', async () => {
    const ran = run(['check', '--url', `http://127.0.0.1:${await freePort()}`, '--allow-http', '--json']);
    expect(ran.status).toBe(1);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      verdict: 'fail',
      checks: expect.arrayContaining([expect.objectContaining({ id: 'reach', code: 'refused' })]),
    });
  });

  test('runs the whole demo', () => {
    const ran = run(['demo', '--auto', '--json']);
    expect(JSON.parse(ran.stdout)).toMatchObject({ demo: true, verdict: 'pass', login: { completed: true } });
    expect(ran.status).toBe(0);
  });
});
