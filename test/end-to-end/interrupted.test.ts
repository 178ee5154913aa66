import { describe, expect, test } from 'vitest';
import type { Report } from '../../source/core/report/report.ts';
import { cleanEnvironment, launcher, program, startCli } from '../support/cli.ts';
import { portAnswers } from '../support/port-answers.ts';
import { providerOfFile, secretInEnvironment } from '../support/provider-of-file.ts';
import { clientId, startScriptedProvider, visit } from '../support/scripted-provider.ts';
import { openTerminal } from '../support/terminal.ts';

const asked = providerOfFile();
const signals = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const;

async function expectPortFreed(): Promise<void> {
  expect(await Promise.all(['127.0.0.1', '::1'].map((host) => portAnswers(8301, host)))).toEqual([
    false,
    false,
  ]);
}

describe.each(signals)('%s', (signal, code) => {
  test('during sign-in ends within three seconds, says so and frees the port', async () => {
    const running = startCli(asked('--login'), { environment: secretInEnvironment });
    await running.said(/^Sign in: /m);
    expect(await portAnswers(8301)).toBe(true);
    const since = performance.now();
    running.child.kill(signal);
    const run = await running.ended;
    expect(run.code).toBe(code);
    // Only a person at the keyboard gets what was learned before.
    expect(run.stdout).toMatch(signal === 'SIGINT' ? /The login was cancelled/ : /^$/);
    expect(performance.now() - since).toBeLessThan(3000);
    expect(run.stderr).not.toMatch(/^\s+at /m);
    await expectPortFreed();
  });

  test('while the provider is silent ends as soon', async () => {
    await using silent = await startScriptedProvider({ replies: { '/token': () => ({ silent: true }) } });
    const running = startCli(
      [
        'check',
        '--url',
        silent.origin,
        '--allow-http',
        '--client-id',
        clientId,
        '--debug',
        '--timeout',
        '60',
      ],
      { environment: secretInEnvironment },
    );
    await running.said(/\/jwks 200/);
    const since = performance.now();
    running.child.kill(signal);
    expect(await running.ended).toMatchObject({ code, stdout: '' });
    expect(performance.now() - since).toBeLessThan(3000);
  });

  test('ends the demo while it waits for a login that cannot return', async () => {
    const running = startCli(['demo', '--auto', '--fault', 'state-dropped', '--login-timeout', '60']);
    await running.said(/Signing in as/);
    running.child.kill(signal);
    const run = await running.ended;
    expect(run.code).toBe(code);
    expect(run.stdout).toMatch(signal === 'SIGINT' ? /The login was cancelled/ : /^$/);
    await expectPortFreed();
  });
});

test.each([
  ['the tokens come', '/token', 'token-response'],
  ['UserInfo answers', '/userinfo', 'userinfo-answer'],
] as const)('Ctrl-C before %s leaves a report that blames nobody', async (_, path, check) => {
  const isOfLogin = (body: string) => !body.includes('grant_type') || body.includes('code=a-code');
  const silent = ({ body }: { readonly body: string }) =>
    isOfLogin(body) ? { silent: true as const } : undefined;
  await using provider = await startScriptedProvider({ replies: { [path]: silent } });
  const running = startCli(
    [
      ...['check', '--url', provider.origin, '--allow-http', '--client-id', clientId, '--login'],
      ...['--json', '--no-browser', '--timeout', '60'],
    ],
    { environment: secretInEnvironment },
  );
  const [, address = ''] = await running.said(/^Sign in: (\S+)\n/m);
  await visit(address);
  await expect
    .poll(() => provider.received.some(({ url, body }) => url.pathname === path && isOfLogin(body)))
    .toBe(true);
  running.child.kill('SIGINT');
  const { code, stdout } = await running.ended;
  expect(code).toBe(130);
  const report = JSON.parse(stdout) as Report;
  expect(report.checks.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
  expect(report.checks).toContainEqual(
    expect.objectContaining({ id: check, verdict: 'unknown', code: 'stopped' }),
  );
});

test('output after ^C in a terminal starts on a new line', async () => {
  await using silent = await startScriptedProvider({ replies: { '/token': () => ({ silent: true }) } });
  const words = ['check', '--url', silent.origin, '--allow-http', '--client-id', clientId];
  await using terminal = openTerminal(program, [...launcher, ...words, '--timeout', '60'], {
    env: cleanEnvironment(secretInEnvironment),
  });
  await expect.poll(() => silent.received.some(({ url }) => url.pathname === '/token')).toBe(true);
  terminal.write('\u0003');
  expect(await terminal.exit).toMatchObject({ exitCode: 130 });
  expect(terminal.raw()).toMatch(/\^C\r\n$/);
});

test('a second Ctrl-C ends at once', async () => {
  const running = startCli(asked('--login'), { environment: secretInEnvironment });
  await running.said(/^Sign in: /m);
  running.child.kill('SIGINT');
  running.child.kill('SIGINT');
  expect((await running.ended).code).toBe(130);
  await expectPortFreed();
});
