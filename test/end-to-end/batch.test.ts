import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { runCli, startCli } from '../support/cli.ts';
import { oneSpace, readmeScreen } from '../support/readme-screen.ts';
import { type ScriptedProvider, startScriptedProvider } from '../support/scripted-provider.ts';

let provider: ScriptedProvider;
beforeAll(async () => {
  provider = await startScriptedProvider({});
});
afterAll(async () => {
  await provider[Symbol.asyncDispose]();
});

const folder = mkdtempSync(join(tmpdir(), 'oidc-wizard-batch-'));
const listed = (...names: readonly string[]) =>
  names.map((name) => `${JSON.stringify({ name, url: provider.origin })}\n`).join('');
const check = (input: string, ...more: readonly string[]) =>
  runCli(['check', '--batch', '-', '--allow-http', ...more], { input });
const namesIn = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).provider.name)
    .toSorted();

describe('check --batch', () => {
  test('writes a report per line, and reports on standard error what needs attention', async () => {
    const gone = `${JSON.stringify({ name: 'gone', url: 'http://127.0.0.1:9' })}\n`;
    const { code, stdout, stderr } = await check(listed('acme', 'beta') + gone);
    expect(code).toBe(1);
    expect(namesIn(stdout)).toEqual(['acme', 'beta', 'gone']);
    expect(stderr).toMatch(/fail +gone .*127\.0\.0\.1/);
    expect(stderr).toContain('3 of 3 providers checked: 1 fail');
  });

  test('prints what README shows, and writes the files that it names', async () => {
    const [metrics, calendar, output] = ['m.prom', 'e.ics', 'r.ndjson'].map((name) => join(folder, name));
    const entries = Object.entries({
      okta: provider.origin,
      keycloak: provider.origin,
      old: 'http://127.0.0.1:9',
    });
    const list = entries.map(([name, url]) => `- name: ${name}\n  url: ${url}\n`).join('');
    const files = { '--metrics': metrics, '--calendar': calendar, '--output': output };
    const { code, stdout, stderr } = await check(list, ...Object.entries(files).flat().map(String));
    expect([code, stdout]).toEqual([1, '']);
    const shown = stderr.replaceAll('127.0.0.1:9', 'login.acme.dev').slice(stderr.indexOf('fail '));
    expect(oneSpace(shown)).toBe(readmeScreen('batch'));
    expect(namesIn(readFileSync(String(output), 'utf8'))).toEqual(['keycloak', 'okta', 'old']);
    expect(readFileSync(String(metrics), 'utf8')).toContain(
      'oidc_wizard_verdict{provider="old",verdict="fail"} 1',
    );
    expect(readFileSync(String(calendar), 'utf8')).toMatch(/^BEGIN:VCALENDAR/);
  });

  test('also reads a YAML list, and says where a line cannot be read', async () => {
    const list = `- name: acme\n  url: ${provider.origin}\n- name: beta\n  url: ${provider.origin}\n`;
    const { code, stdout, stderr } = await check(list);
    expect(stderr).toContain('2 of 2 providers checked');
    expect([code, namesIn(stdout)]).toEqual([0, ['acme', 'beta']]);
    const broken = await check('- name: acme\n  url: "');
    expect(broken).toMatchObject({ code: 2, stdout: '' });
    expect(broken.stderr).toMatch(/line \d+: this is not YAML that can be read/);
  });

  test('takes each secret from where its line says, and reveals it to nobody else', async () => {
    const input = `${JSON.stringify({ name: 'acme', url: provider.origin, clientId: 'infra', clientSecretEnv: 'SECRET_OF_A' })}\n`;
    const { stdout } = await runCli(['check', '--batch', '-', '--allow-http'], {
      input,
      environment: { SECRET_OF_A: 'a-client-secret' },
    });
    const credentials = JSON.parse(stdout).checks.find(
      ({ id }: { id: string }) => id === 'client-credentials',
    );
    expect(credentials).toMatchObject({ verdict: 'pass' });
    expect(stdout).not.toContain('a-client-secret');
    const without = await check(input);
    expect(without).toMatchObject({ code: 1, stdout: '' });
    expect(without.stderr).toContain('SECRET_OF_A');
  });

  test('resumes an interrupted run, even after a truncated line', async () => {
    const file = join(folder, 'resumed.ndjson');
    await check(listed('acme'), '--output', file);
    appendFileSync(file, '{"schema":1,"provi');
    const { code, stdout, stderr } = await check(listed('acme', 'beta', 'cora'), '--resume', file);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('2 of 2 providers checked');
    const whole = readFileSync(file, 'utf8').replace('{"schema":1,"provi\n', '');
    expect(namesIn(whole)).toEqual(['acme', 'beta', 'cora']);
    expect((await check(listed('acme'), '--resume', file)).stderr).toBe('No provider was left to check.\n');
  });

  test('starts a file to resume, and resumes one larger than any other input', async () => {
    const file = join(folder, 'large.ndjson');
    expect(await check(listed('acme'), '--resume', file)).toMatchObject({ code: 0 });
    const filler = 'x'.repeat(1024 * 1024);
    for (let index = 0; index < 65; index += 1) {
      appendFileSync(file, `${JSON.stringify({ provider: { name: `p${index}` }, filler })}\n`);
    }
    const { code, stderr } = await check(listed('acme', 'p0', 'p64', 'beta'), '--resume', file);
    expect(code).toBe(0);
    expect(stderr).toContain('1 of 1 providers checked');
  });

  test('says once, before any request, why no run can start', async () => {
    const { code, stdout, stderr } = await check(listed('acme', 'beta'), '--ca-file', '/nowhere/ca.pem');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('/nowhere/ca.pem')]);
  });

  test.each(['--concurrency=2', '--resume=x', '--shard=1/2', '--metrics=x'])(
    '%s without --batch is refused',
    async (flag) => {
      const run = await runCli(['check', '--url', provider.origin, '--allow-http', flag]);
      expect(run).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining('goes with --batch'),
      });
    },
  );

  test('is divided among machines: each provider is in one part', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `p${index}`);
    const parts = await Promise.all(
      ['1/3', '2/3', '3/3'].map((part) => check(listed(...names), '--shard', part)),
    );
    expect(parts.flatMap(({ stdout }) => (stdout === '' ? [] : namesIn(stdout))).toSorted()).toEqual(
      names.toSorted(),
    );
  });

  test('writes metrics of all checked providers', async () => {
    const file = join(folder, 'oidc.prom');
    await check(listed('acme', 'beta'), '--metrics', file);
    expect(readFileSync(file, 'utf8')).toMatch(
      /oidc_wizard_verdict\{provider="beta",verdict="(?:pass|warn)"\} 1/,
    );
  });

  test('keeps finished results when interrupted', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void silent.close());
    const { port } = silent.address() as AddressInfo;
    const list = join(folder, 'some-silent.ndjson');
    const silentOne = `${JSON.stringify({ name: 'silent', url: `http://127.0.0.1:${port}` })}\n`;
    writeFileSync(list, listed('acme', 'beta') + silentOne);
    const file = join(folder, 'interrupted.ndjson');
    const { child, ended } = startCli(['check', '--batch', list, '--allow-http', '--output', file]);
    await expect.poll(() => readFileSync(file, { encoding: 'utf8', flag: 'a+' }).split('\n').length).toBe(3);
    child.kill('SIGINT');
    const { code, stderr } = await ended;
    expect(code).toBe(130);
    expect(stderr).toContain(`Continue with --resume ${file}`);
    expect(namesIn(readFileSync(file, 'utf8'))).toEqual(['acme', 'beta']);
  });

  test.each([
    ['a name', ['acme'], /takes no name/],
    ['an option for one provider', ['--url', 'https://id.acme.dev'], /--url is for one provider/],
    ['another format', ['--format', 'junit'], /a report a line|one report per line/],
    ['two places for the reports', ['--output', 'x', '--resume', 'y'], /--output does not go with it/],
    ['no concurrency', ['--concurrency', '0'], /from 1 to 256/],
    ['a part of nothing', ['--shard', '3/2'], /--shard is I\/N/],
  ])('refuses %s before any request', async (_, more, sentence) => {
    const { code, stdout, stderr } = await check(listed('acme'), ...more);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
  });
});
