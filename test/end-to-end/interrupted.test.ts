import { describe, expect, test } from 'vitest';
import { startCli } from '../support/cli.ts';
import { portAnswers } from '../support/port-answers.ts';
import { providerOfFile, secretInEnvironment } from '../support/provider-of-file.ts';
import { clientId, startScriptedProvider } from '../support/scripted-provider.ts';

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
  test('while somebody is to sign in ends within three seconds, says so and frees the port', async () => {
    const running = startCli(asked('--login'), { environment: secretInEnvironment });
    await running.said(/^Sign in: /m);
    expect(await portAnswers(8301)).toBe(true);
    const since = performance.now();
    running.child.kill(signal);
    const run = await running.ended;
    expect(run.code).toBe(code);
    // Only a person at the keyboard is left what was learned before.
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

  test('ends the demo that waits for a login that cannot come back', async () => {
    const running = startCli(['demo', '--auto', '--fault', 'state-dropped', '--login-timeout', '60']);
    await running.said(/Signing in as/);
    running.child.kill(signal);
    const run = await running.ended;
    expect(run.code).toBe(code);
    expect(run.stdout).toMatch(signal === 'SIGINT' ? /The login was cancelled/ : /^$/);
    await expectPortFreed();
  });
});

test('a second Ctrl-C ends at once', async () => {
  const running = startCli(asked('--login'), { environment: secretInEnvironment });
  await running.said(/^Sign in: /m);
  running.child.kill('SIGINT');
  running.child.kill('SIGINT');
  expect((await running.ended).code).toBe(130);
  await expectPortFreed();
});
