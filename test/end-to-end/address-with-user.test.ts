import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formats } from '../../source/cli/options.ts';
import { cleanEnvironment, launcher, program, runCli } from '../support/cli.ts';
import { clientId, startScriptedProvider } from '../support/scripted-provider.ts';
import { openTerminal } from '../support/terminal.ts';
import { folder } from '../system/support/folder.ts';

const password = 'cAnArY-word';
const environment = { INFRA_PROVIDER_CLIENT_SECRET: 'a-client-secret' };

describe('a password in the URL', () => {
  test.each(formats)('is neither shown, saved nor sent (%s)', async (format) => {
    await using provider = await startScriptedProvider({});
    const url = provider.origin.replace('//', `//me:${password}@`);
    const facts = join(folder(), 'facts.json');
    const { stdout, stderr } = await runCli(
      [
        'check',
        'acme',
        '--url',
        url,
        '--client-id',
        clientId,
        '--allow-http',
        '--format',
        format,
        '--debug',
        '--save-facts',
        facts,
      ],
      { environment },
    );
    expect(stdout.length).toBeGreaterThan(500);
    expect(stdout + stderr + readFileSync(facts, 'utf8')).not.toContain(password);
    const basic = Buffer.from(`me:${password}`).toString('base64');
    expect(JSON.stringify(provider.received)).not.toMatch(new RegExp(`${password}|${basic}`));
    if (format !== 'json') return;
    const { checks, infra } = JSON.parse(stdout);
    const found = checks.find(({ id }: { id: string }) => id === 'url-form');
    expect(found).toMatchObject({ code: 'url-user', remedy: { value: provider.origin } });
    expect(infra.command).toContain(`--url ${provider.origin} `);
  });

  test('is hidden on the wizard’s screen once the field is left, and missing from its report', async () => {
    await using provider = await startScriptedProvider({});
    const url = provider.origin.replace('//', `//me:${password}@`);
    await using terminal = openTerminal(
      program,
      [...launcher, 'acme', '--url', url, '--client-id', clientId, '--allow-http', '--no-browser'],
      { columns: 100, rows: 40, env: { ...cleanEnvironment(), ...environment } },
    );
    await terminal.waitFor(/◉ Provider/);
    await terminal.waitFor(provider.origin);
    expect(terminal.raw()).not.toContain(password);
  });
});

test('an endpoint with a user name before its host is named, and nothing is sent there', async () => {
  await using provider = await startScriptedProvider({});
  const deceiving = provider.origin.replace('//', '//accounts.google.com@');
  await using liar = await startScriptedProvider({
    metadata: { token_endpoint: `${deceiving}/token`, userinfo_endpoint: `${deceiving}/userinfo` },
  });
  const { code, stdout } = await runCli(
    ['check', 'acme', '--url', liar.origin, '--client-id', clientId, '--allow-http', '--json'],
    { environment },
  );
  const { checks } = JSON.parse(stdout);
  const found = checks.filter((check: { code: string }) => check.code === 'user-in-address');
  expect(code).toBe(1);
  expect(found.map((check: { id: string }) => check.id)).toEqual(['endpoints', 'userinfo-endpoint']);
  expect(found[0].summary).toContain(new URL(provider.origin).host);
  expect(provider.received.filter(({ method }) => method === 'POST')).toEqual([]);
});
