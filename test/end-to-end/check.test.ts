import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../source/core/report/report.ts';
import { type Demo, startDemo } from '../../source/demo/start-demo.ts';
import { createBrowserDouble } from '../support/browser-double.ts';
import { runCli, startCli } from '../support/cli.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo({ dashboards: ['https://infra.example.com/login/callback'] });
});
afterAll(() => demo.close());

function asked(...more: readonly string[]): readonly string[] {
  const known = ['--url', demo.issuer, '--allow-http', '--client-id', demo.clientId];
  return ['check', 'acme', ...known, '--infra-server', 'infra.example.com', ...more];
}

describe('a check without a screen', () => {
  test('reads the secret from standard input and writes only JSON to standard output', async () => {
    const input = `${demo.clientSecret.reveal()}\n`;
    const { code, stdout } = await runCli(asked('--client-secret-file', '-', '--json'), { input });
    const report = JSON.parse(stdout) as Report;
    expect(code).toBe(0);
    expect(report).toMatchObject({
      schema: 1,
      demo: false,
      provider: {
        name: 'acme',
        url: demo.issuer,
        issuer: demo.issuer,
        kind: 'oidc',
        clientId: demo.clientId,
      },
      verdict: 'pass',
      login: null,
      infra: {
        url: demo.issuer,
        scopes: ['openid', 'email', 'groups', 'offline_access'],
        redirectUris: ['http://localhost:8301', 'https://infra.example.com/login/callback'],
      },
    });
    expect(report.checks.find(({ id }) => id === 'client-credentials')).toMatchObject({ verdict: 'pass' });
  });

  test('with --login prints where to sign in on a line of its own, and judges the result', async () => {
    const environment = { INFRA_PROVIDER_CLIENT_SECRET: demo.clientSecret.reveal() };
    const running = startCli(asked('--login', '--no-browser', '--json'), { environment });
    const [, url = ''] = await running.said(/^Sign in: (\S+)$/m);
    const browser = createBrowserDouble('ada');
    await browser.open(url);
    const { code, stdout } = await running.ended;
    await browser.settled();
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'pass',
      login: {
        completed: true,
        user: { name: 'Ada Lovelace', email: 'ada@example.com' },
        groups: ['admins', 'engineers'],
        session: { refreshToken: true },
      },
    });
  });

  test.each([
    [[], 'login', 'not-possible'],
    [['--client-id', 'infra'], 'token-response', 'not-possible'],
  ])('a requested but impossible login fails: with %j, and no secret', async (more, id, code) => {
    const asking = [
      'check',
      '--url',
      demo.issuer,
      '--allow-http',
      '--login',
      '--no-browser',
      '--json',
      ...more,
    ];
    const running = startCli(asking, { environment: {} });
    if (more.length > 0) {
      const [, url = ''] = await running.said(/^Sign in: (\S+)$/m);
      await createBrowserDouble('ada').open(url);
    }
    const ended = await running.ended;
    expect(ended.code).toBe(1);
    const { checks } = JSON.parse(ended.stdout) as Report;
    expect(checks.filter(({ verdict }) => verdict === 'fail')).toMatchObject([{ id, code }]);
  });

  test('a wrong secret fails and is named, with a prediction of Infra’s own answer', async () => {
    const { code, stdout } = await runCli(asked('--client-secret-file', '-', '--json'), {
      input: 'not-the-secret',
    });
    expect(code).toBe(1);
    const report = JSON.parse(stdout) as Report;
    expect(report.checks.find(({ id }) => id === 'client-credentials')).toMatchObject({ verdict: 'fail' });
  });

  test('saved facts give the same report again, without network', async () => {
    const facts = join(tmpdir(), `oidc-wizard-facts-${process.pid}.json`);
    const input = demo.clientSecret.reveal();
    const live = await runCli(asked('--client-secret-file', '-', '--json', '--save-facts', facts), { input });
    const again = await runCli(['check', '--facts', facts, '--json']);
    expect(again).toMatchObject({ code: live.code, stdout: live.stdout });
    expect(readFileSync(facts, 'utf8')).not.toContain(input);
  });

  test('--server-output adds what Infra’s server printed to the facts, saved ones included', async () => {
    const facts = join(tmpdir(), `oidc-wizard-server-${process.pid}.json`);
    const environment = { INFRA_PROVIDER_CLIENT_SECRET: demo.clientSecret.reveal() };
    const vantageOf = (stdout: string) =>
      (JSON.parse(stdout) as Report).checks.find(({ id }) => id === 'vantage');
    const live = await runCli(asked('--server-output', '-', '--json', '--save-facts', facts), {
      environment,
      input: 'Get "https://id/": x509: certificate signed by unknown authority \u001b[2J',
    });
    expect(live.code).toBe(1);
    expect(vantageOf(live.stdout)).toMatchObject({
      code: 'server-does-not-trust',
      verdict: 'fail',
      remedy: { value: 'SSL_CERT_DIR=/etc/ssl/certs:/provider-ca' },
    });
    const again = await runCli(['check', '--facts', facts, '--json']);
    expect(again.stdout).toBe(live.stdout);
    const document = JSON.stringify({ issuer: demo.issuer });
    const later = await runCli(['check', '--facts', facts, '--server-output', '-', '--json'], {
      input: document,
    });
    expect(vantageOf(later.stdout)).toMatchObject({ code: 'server-gets-document', verdict: 'pass' });
    const empty = await runCli(asked('--server-output', '-'), { input: '\n' });
    expect(empty).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('2>&1') });
    const missing = await runCli(asked('--server-output', '/nowhere/at-all'));
    expect(missing).toMatchObject({ code: 2, stdout: '' });
  });

  test('--compare reports the differences between two people, and keeps no secret', async () => {
    const facts = join(tmpdir(), `oidc-wizard-ada-${process.pid}.json`);
    const environment = { INFRA_PROVIDER_CLIENT_SECRET: demo.clientSecret.reveal() };
    const signedIn = async (person: string, ...more: readonly string[]) => {
      const running = startCli(asked('--login', '--no-browser', ...more), { environment });
      const [, url = ''] = await running.said(/^Sign in: (\S+)$/m);
      const browser = createBrowserDouble(person);
      await browser.open(url);
      await browser.settled();
      return running.ended;
    };
    await signedIn('ada', '--save-facts', facts);
    const { code, stdout } = await signedIn('grace', '--compare', facts);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Compared, two people: ada@example\.com, .* UTC → grace@example\.com, .* UTC$/m);
    expect(stdout).toMatch(/^ {2}UserInfo$[\s\S]*^ {4}groups: now without admins$/m);
    expect(stdout).not.toMatch(/nonce|at_hash|iat/);

    const { stdout: json } = await runCli(['check', '--facts', facts, '--compare', facts, '--json']);
    expect(JSON.parse(json)).toMatchObject({ comparison: { samePerson: true, changes: [], checks: [] } });
  });

  test('a file that --compare cannot read is reported before any request', async () => {
    const { code, stdout, stderr } = await runCli(asked('--compare', 'package.json'));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('The file was not written by --save-facts');
  });

  test('an unknown host is one failure, and everything that depends on it is blocked', async () => {
    const { code, stdout } = await runCli(['check', '--url', 'https://127.0.0.1:1', '--json']);
    expect(code).toBe(1);
    const report = JSON.parse(stdout) as Report;
    expect(report.checks.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id)).toEqual(['reach']);
    expect(report.checks.find(({ id }) => id === 'issuer-match')).toMatchObject({
      verdict: 'blocked',
      blockedBy: 'reach',
    });
  });

  test.each([
    ['text', /Nothing found that would stop Infra; log in to prove it\./],
    ['markdown', /^# OpenID Connect check: acme/],
    ['junit', /^<\?xml version="1.0"/],
    ['html', /^<!doctype html>/],
    ['request', /^Subject: OpenID Connect client for Infra/],
  ])('writes %s', async (format, start) => {
    const { code, stdout } = await runCli(asked('--format', format));
    expect(code).toBe(0);
    expect(stdout).toMatch(start);
  });
});
