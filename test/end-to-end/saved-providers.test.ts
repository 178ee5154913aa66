import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { type ScriptedProvider, startScriptedProvider } from '../support/scripted-provider.ts';

let provider: ScriptedProvider;
const config = mkdtempSync(join(tmpdir(), 'oidc-wizard-saved-'));
beforeAll(async () => {
  provider = await startScriptedProvider({});
  const saved = [
    ['a name with blanks', 'http://127.0.0.1:9'],
    ['acme', provider.origin],
    ['gone', 'http://127.0.0.1:9'],
  ].map(([name, url]) => ({ name, url, kind: 'oidc', infraServers: [] }));
  writeFileSync(join(config, 'providers.json'), JSON.stringify({ version: 1, providers: saved }));
});
afterAll(async () => {
  rmSync(config, { recursive: true });
  await provider[Symbol.asyncDispose]();
});

const check = (...more: readonly string[]) =>
  runCli(['providers', 'check', '--allow-http', ...more], {
    environment: { OIDC_WIZARD_CONFIG_DIR: config },
  });

test('a name that Infra does not accept does not hide an unreachable host', async () => {
  const { code, stdout } = await check();
  expect(code).toBe(1);
  const [misnamed = '', acme = '', gone = ''] = stdout.split('\n');
  expect(misnamed).toMatch(/^a name with blanks\tfail\t.*127\.0\.0\.1/);
  expect(acme).toMatch(/^acme\t(pass|warn)\t/);
  expect(gone).toMatch(/^gone\tfail\t.*127\.0\.0\.1/);
});

test('--json reports every saved provider in a list', async () => {
  const { code, stdout } = await check('--json');
  expect(code).toBe(1);
  const reports = JSON.parse(stdout);
  expect(reports.map((one: { schema: number }) => one.schema)).toEqual([1, 1, 1]);
  expect(reports.map((one: { provider: { name: string } }) => one.provider.name)).toEqual([
    'a name with blanks',
    'acme',
    'gone',
  ]);
});

test.each([
  ['junit', /<testsuites [\s\S]*oidc-wizard acme[\s\S]*oidc-wizard gone[\s\S]*<\/testsuites>\n$/],
  ['markdown', /acme[\s\S]*gone/],
])('--format %s includes all of them', async (format, expected) => {
  expect((await check('--format', format)).stdout).toMatch(expected);
});

test.each(['html', 'request'])('--format %s is about one provider', async (format) => {
  expect(await check('--format', format)).toMatchObject({ code: 2, stdout: '' });
});

test('an unknown format is refused before any request', async () => {
  expect(await check('--format', 'yaml')).toMatchObject({ code: 2, stdout: '' });
});

test('an unreadable file of certificates is reported once, before any request', async () => {
  const { code, stdout, stderr } = await check('--ca-file', '/nowhere/ca.pem');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('/nowhere/ca.pem')]);
});
