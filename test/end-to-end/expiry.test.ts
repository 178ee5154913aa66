import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCertificate } from '../../source/demo/serve/certificate.ts';
import { runCli } from '../support/cli.ts';
import { type ScriptedProvider, startScriptedProvider } from '../support/scripted-provider.ts';

let provider: ScriptedProvider;
const folder = mkdtempSync(join(tmpdir(), 'oidc-wizard-expiry-'));
const calendar = join(folder, 'expiries.ics');
const run = (...words: readonly string[]) =>
  runCli(words, { environment: { OIDC_WIZARD_CONFIG_DIR: folder } });

beforeAll(async () => {
  const { cert } = await makeCertificate(['id.acme.dev']);
  const [, base64 = ''] = /-----BEGIN CERTIFICATE-----([^-]+)/.exec(cert) ?? [];
  provider = await startScriptedProvider({ key: { x5c: [base64.replaceAll(/\s/g, '')] } });
  const saved = { name: 'acme', url: provider.origin, kind: 'oidc', infraServers: [] };
  writeFileSync(join(folder, 'providers.json'), JSON.stringify({ version: 1, providers: [saved] }));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await provider[Symbol.asyncDispose]();
});

test('no expiry is known before any check', async () => {
  const { code, stdout, stderr } = await run('providers', 'expiry');
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(stderr).toContain('oidc-wizard providers check');
});

test('expiries that a check saw are listed without network, and go into a calendar', async () => {
  await run('providers', 'check', '--allow-http', '--calendar', calendar);
  const written = readFileSync(calendar, 'utf8');
  expect(written).toContain('SUMMARY:acme: certificate of signing key one expires');
  const asked = provider.received.length;
  const { stdout } = await run('providers', 'expiry');
  expect(stdout).toMatch(/^\d{4}-\d\d-\d\d\tin 29 days\tacme\tcertificate of signing key one\n$/);
  const { stdout: json } = await run('providers', 'expiry', '--json');
  expect(JSON.parse(json)).toMatchObject([{ provider: 'acme', what: 'signing-key', name: 'one' }]);
  const ids = (text: string) => text.match(/^UID:.*$/gm);
  await run('providers', 'expiry', '--calendar', calendar);
  expect(ids(readFileSync(calendar, 'utf8'))).toEqual(ids(written));
  expect(provider.received.length).toBe(asked);
});

test('a batch writes the same calendar', async () => {
  const batch = join(folder, 'batch.ndjson');
  writeFileSync(batch, `${JSON.stringify({ name: 'acme', url: provider.origin })}\n`);
  await run('check', '--batch', batch, '--allow-http', '--calendar', calendar);
  expect(readFileSync(calendar, 'utf8')).toContain('SUMMARY:acme: certificate of signing key one expires');
});

test('--calendar without a batch is refused', async () => {
  const { code, stderr } = await run('check', 'acme', '--calendar', calendar);
  expect(code).toBe(2);
  expect(stderr).toContain('--calendar goes with --batch FILE');
});
