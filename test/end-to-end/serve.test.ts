import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as client from 'openid-client';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Report } from '../../source/core/report/report.ts';
import { signInAs } from '../../source/demo/sign-in-as/sign-in-as.ts';
import { launcher, program, runCli, startCli } from '../support/cli.ts';
import { freePort } from '../support/free-port.ts';
import { openTerminal } from '../support/terminal.ts';

interface Served {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly control: string;
}

const redirectUri = 'http://localhost:3000/callback';

/** The line for other programs to read. */
async function serve(...args: readonly string[]): Promise<Served> {
  const { child, ended } = startCli([
    'serve',
    '--port',
    '0',
    '--json',
    '--redirect-uri',
    redirectUri,
    ...args,
  ]);
  onTestFinished(async () => {
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 143 });
  });
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (text: Buffer | string) => resolve(String(text)));
    void ended.then(({ stderr }) => reject(new Error(stderr)));
  });
  return JSON.parse(line) as Served;
}

const checked = async ({ issuer, clientId, clientSecret }: Served, ...args: readonly string[]) => {
  const given = [
    '--url',
    issuer,
    '--client-id',
    clientId,
    '--client-secret-file',
    '-',
    '--allow-http',
    '--json',
  ];
  const { stdout } = await runCli(['check', 'served', ...given, ...args], { input: clientSecret });
  return (JSON.parse(stdout) as Report).checks;
};

describe('oidc-wizard serve', () => {
  test('lets another program sign its people in, with the printed configuration', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'serve-'));
    const people = join(folder, 'people.json');
    writeFileSync(people, '[{"sub": "7", "name": "Zoë", "email": "zoe@example.org", "roles": ["owner"]}]');
    const served = await serve('--people', people);

    const configuration = await client.discovery(
      new URL(served.issuer),
      served.clientId,
      served.clientSecret,
      undefined,
      { execute: [client.allowInsecureRequests] },
    );
    const state = client.randomState();
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: 'openid email',
      state,
    });
    const back = await signInAs(url.href, '7', { deliver: false });
    const tokens = await client.authorizationCodeGrant(configuration, new URL(back), {
      expectedState: state,
    });
    expect(tokens.claims()).toMatchObject({ sub: '7', email: 'zoe@example.org' });
  });

  test('speaks https with its own authority, writes that certificate, and uses the given name', async () => {
    const authority = join(mkdtempSync(join(tmpdir(), 'serve-')), 'ca.pem');
    const port = await freePort();
    const issuer = `https://localhost:${port}`;
    const served = await serve('--tls', authority, '--issuer', issuer, '--port', String(port));
    expect(served.issuer).toBe(issuer);
    const checks = await checked(served, '--ca-file', authority);
    const verdicts = Object.fromEntries(checks.map(({ id, verdict }) => [id, verdict]));
    expect(verdicts).toMatchObject({ 'issuer-match': 'pass', 'client-credentials': 'pass', tls: 'unknown' });
    expect((await checked(served)).find(({ id }) => id === 'tls')).toMatchObject({ verdict: 'fail' });
  });

  test('supports several faults at once, and others after a request', async () => {
    const served = await serve('--fault', 'pkce-required', '--fault', 'keys-missing');
    const found = (checks: Report['checks']) =>
      checks.filter(({ verdict }) => verdict === 'fail').map(({ id, code }) => `${id}/${code}`);
    expect(found(await checked(served))).toEqual(expect.arrayContaining(['keys/not-found']));
    await fetch(served.control, { method: 'PUT', body: '[]' });
    expect(found(await checked(served))).not.toContain('keys/not-found');
  });

  test('prints a command that switches a fault on', async () => {
    const { child, ended } = startCli(['serve', '--port', '0', '--redirect-uri', redirectUri]);
    const text = await new Promise<string>((resolve) =>
      child.stdout?.once('data', (said) => resolve(`${said}`)),
    );
    const [, body = '', control = ''] = /-X PUT -d '(.*?)' (\S+)/.exec(text) ?? [];
    expect((await fetch(control, { method: 'PUT', body })).status).toBe(200);
    child.kill('SIGTERM');
    await ended;
  });

  test('reads typed faults, and ends with Ctrl-C', async () => {
    await using terminal = openTerminal(program, [...launcher, 'serve', '--port', '0']);
    await terminal.waitFor('No fault is on.');
    terminal.write('groups-as-text, pkce-required\r');
    await terminal.waitFor('Faults on: groups-as-text, pkce-required');
    terminal.write('nonsense\r');
    await terminal.waitFor('There is no fault nonsense');
    terminal.write('\x03');
    expect(await terminal.exit).toMatchObject({ exitCode: 130 });
  });

  test.each([
    ['a name', ['acme'], /serve takes no name/],
    ['an unknown fault', ['--fault', 'nonsense'], /There is no fault nonsense/],
    [
      'one unknown fault of two, with the one that was meant',
      ['--fault', 'pkce-required', '--fault', 'groups-as-txt'],
      /There is no fault groups-as-txt; did you mean groups-as-text\?/,
    ],
    [
      'two faults that exclude each other',
      ['--fault', 'token-endpoint-gone', '--fault', 'token-endpoint-page'],
      /exclude each other/,
    ],
    ['an invalid port', ['--port', '70000'], /up to 65535/],
    ['an issuer with a path', ['--issuer', 'https://idp.test/realm'], /without a path/],
    ['an issuer without TLS with --tls', ['--issuer', 'http://idp.test', '--tls', '/tmp/x'], /https/],
    ['a redirect URI with a fragment', ['--redirect-uri', 'https://app.test/#cb'], /redirect URI/],
    ['a missing file of people', ['--people', '/nowhere/people.json'], /nowhere/],
    ['an address of another machine', ['--listen', '192.0.2.1'], /no such address/],
  ])('refuses %s with one sentence', async (_, args, sentence) => {
    const { code, stderr, stdout } = await runCli(['serve', '--port', '0', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
  });

  test('reports that a port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    expect(await runCli(['serve', '--port', String(port)])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`Port ${port} is used by another program`),
    });
  });
});
