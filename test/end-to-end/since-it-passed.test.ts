import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { type ScriptedProvider, startScriptedProvider } from '../support/scripted-provider.ts';

/** What the provider does meanwhile. */
let isBroken = false;
let provider: ScriptedProvider;
const config = mkdtempSync(join(tmpdir(), 'oidc-wizard-since-'));
const environment = { OIDC_WIZARD_CONFIG_DIR: config };

beforeAll(async () => {
  provider = await startScriptedProvider({
    replies: {
      '/.well-known/openid-configuration': (_, usual) =>
        isBroken ? { json: { ...(usual.json as object), issuer: 'https://other.example.com' } } : usual,
      '/jwks': (_, usual) => (isBroken ? { json: { keys: [] } } : usual),
    },
  });
  const saved = { name: 'acme', url: provider.origin, kind: 'oidc', infraServers: [] };
  writeFileSync(join(config, 'providers.json'), JSON.stringify({ version: 1, providers: [saved] }));
});
afterAll(async () => {
  rmSync(config, { recursive: true });
  await provider[Symbol.asyncDispose]();
});

test('a failure reports what changed since the provider last passed', async () => {
  const checkAll = () => runCli(['providers', 'check', '--allow-http'], { environment });
  const passed = await checkAll();
  expect(passed.code).toBe(0);
  const kept = readFileSync(join(config, 'providers.json'), 'utf8');
  isBroken = true;
  const failed = await checkAll();
  expect(failed.code).toBe(1);
  expect(failed.stdout).toMatch(
    /^acme\tfail\t.*; since \d{4}-\d\d-\d\d \d\d:\d\d UTC: issuer http:\S+ → https:\/\/other\.example\.com/,
  );
  // A failing run is compared with the same passing run again.
  const fingerprint = (text: string) => JSON.parse(text).providers[0].passed;
  expect(fingerprint(readFileSync(join(config, 'providers.json'), 'utf8'))).toEqual(fingerprint(kept));

  const one = await runCli(['check', 'acme', '--allow-http', '--json'], { environment });
  expect(JSON.parse(one.stdout)).toMatchObject({
    verdict: 'fail',
    comparison: {
      changes: expect.arrayContaining([
        {
          area: 'document',
          subject: { kind: 'member', value: 'issuer' },
          before: provider.origin,
          after: 'https://other.example.com',
        },
      ]),
      checks: expect.arrayContaining([expect.objectContaining({ id: 'issuer-match' })]),
    },
  });
});

test('the stored fingerprint is small and contains nothing about a person or a client', () => {
  const text = readFileSync(join(config, 'providers.json'), 'utf8');
  expect(text.length).toBeLessThan(16_000);
  const { seen } = JSON.parse(text).providers[0].passed;
  expect(Object.keys(seen)).toEqual(['document', 'keys']);
  expect(Object.values(seen.keys)).toEqual([expect.stringMatching(/^sha256:[0-9a-f]{16}$/)]);
});
