import { describe, expect, test } from 'vitest';
import { cleanEnvironment, launcher, program, runCli, startCli } from '../support/cli.ts';
import { structures } from '../support/large-answers.ts';
import { clientId, type Reply, type Script, startScriptedProvider } from '../support/scripted-provider.ts';
import { openTerminal } from '../support/terminal.ts';

const nearlyAll = 4_000_000;
const environment = { INFRA_PROVIDER_CLIENT_SECRET: 'a-client-secret' };

/** A valid document that is as large as an answer may be. */
const largeDocument = (usual: Reply): Reply => ({
  body: `${JSON.stringify(usual.json).slice(0, -1)},"more":${structures['many members']?.(nearlyAll)}}`,
  headers: { 'content-type': 'application/json' },
});
const runs: Readonly<Record<string, Script>> = {
  'a document with hundreds of thousands of members': {
    replies: { '/.well-known/openid-configuration': (_, usual) => largeDocument(usual) },
  },
  'an issuer of a million line feeds': { metadata: { issuer: '\n'.repeat(1_000_000) } },
  'a token error of a million backslashes': {
    replies: { '/token': () => ({ status: 400, body: '\\'.repeat(2_000_000) }) },
  },
};

const asked = (origin: string) => ['--url', origin, '--allow-http', '--client-id', clientId, '--no-browser'];

describe.each(Object.entries(runs))('%s', (_, script) => {
  test('leads to a report', { timeout: 120_000 }, async () => {
    await using provider = await startScriptedProvider(script);
    for (const format of ['json', 'markdown']) {
      const run = await runCli(['check', ...asked(provider.origin), '--timeout', '3', '--format', format], {
        environment,
      });
      expect({ code: run.code, stderr: run.stderr }).toEqual({ code: expect.toBeOneOf([0, 1]), stderr: '' });
      expect(run.stdout).not.toMatch(/crashed|not arrive in time|timeout-/);
    }
  });

  test('does not delay the interruption of a check', async () => {
    await using provider = await startScriptedProvider(script);
    const running = startCli(['check', ...asked(provider.origin)], { environment });
    await expect.poll(() => provider.received.length, { timeout: 30_000 }).toBeGreaterThan(0);
    running.child.kill('SIGINT');
    expect(await running.ended).toMatchObject({ code: 130, stdout: '' });
  });

  test('does not delay the interruption of the wizard', async () => {
    await using provider = await startScriptedProvider(script);
    await using terminal = openTerminal(program, [...launcher, 'acme', ...asked(provider.origin)], {
      columns: 80,
      rows: 24,
      env: cleanEnvironment(environment),
    });
    await expect.poll(() => provider.received.length, { timeout: 30_000 }).toBeGreaterThan(0);
    terminal.write('\u0003');
    expect((await terminal.exit).exitCode).toBe(130);
  });
});
