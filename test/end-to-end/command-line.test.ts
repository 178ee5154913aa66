import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { version } from '../../source/core/version.ts';
import { runCli } from '../support/cli.ts';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

describe('the program, started without a terminal', () => {
  test('prints its version in every form', async () => {
    expect(await runCli(['--version'])).toMatchObject({
      code: 0,
      stdout: `${manifest.version}\n`,
      stderr: '',
    });
    expect(version).toBe(manifest.version);
  });

  test('prints help with every command', async () => {
    const { code, stdout } = await runCli(['--help']);
    expect(code).toBe(0);
    for (const command of ['demo', 'check', 'explain', 'providers'])
      expect(stdout).toContain(`oidc-wizard ${command}`);
    expect((await runCli(['-h'])).stdout).toBe(stdout);
    expect((await runCli(['help'])).stdout).toBe(stdout);
  });

  test('prints help for one command, in any spelling', async () => {
    const { code, stdout } = await runCli(['help', 'check']);
    expect(code).toBe(0);
    expect(stdout).not.toContain('--fault');
    expect((await runCli(['check', '--help'])).stdout).toBe(stdout);
  });

  test('prints the completion for a shell', async () => {
    const { code, stdout } = await runCli(['completion', 'bash']);
    expect({ code, last: stdout.trimEnd().split('\n').at(-1) }).toEqual({
      code: 0,
      last: 'complete -F _oidc_wizard oidc-wizard',
    });
  });

  test('the wizard says in one line that it needs a terminal, and names check', async () => {
    const { code, stdout, stderr } = await runCli(['acme']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('oidc-wizard check');
  });

  test.each([
    ['an unknown option', ['check', '--nope'], 'There is no option --nope.'],
    ['a check without a URL', ['check', 'acme'], '--url'],
    ['a missing facts file', ['check', '--facts', '/nonexistent/facts.json'], '/nonexistent/facts.json'],
    ['a check of a name that was not saved', ['check', 'okta'], 'No provider “okta” was saved. '],
    ['a slip in a command', ['chekc', '--url', 'https://id.example'], 'did you mean check?'],
    ['help with an unknown command', ['help', 'chekc'], 'did you mean check?'],
    ['a shell without a completion', ['completion', 'tcsh'], 'bash|zsh|fish|powershell'],
    ['an unknown fault', ['demo', '--auto', '--fault', 'nope'], '--list-faults'],
  ])('%s is a usage error', async (_, args, words) => {
    const { code, stdout, stderr } = await runCli(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
  });

  test('explain works offline, and says if it finds nothing', async () => {
    const known = await runCli([
      'explain',
      "AADSTS50011: The redirect URI 'x' specified in the request does not match",
    ]);
    expect(known.code).toBe(0);
    expect(known.stdout).toContain('to the platform “Web” of the app');
    const compared = await runCli([
      'explain',
      'issuer mismatch: expected "https://a.dev" got "https://a.dev/"',
    ]);
    expect(compared.stdout).toContain(
      'https://a.dev and https://a.dev/ differ in only the slash at the end.',
    );
    const listening = await runCli(['explain', 'Callback URL mismatch: http://0.0.0.0:3000/cb']);
    expect(listening.stdout).toContain('says where the program listens');
    const unknown = await runCli(['explain', 'the weather is fine today']);
    expect(unknown.code).toBe(1);
    expect(unknown.stdout).toContain('not in the error catalogue');
  });

  test.each<[string, string, readonly string[]]>([
    [
      'the consequences of the first',
      'failed to verify signature: fetching keys: dial tcp: lookup id.a.dev: no such host',
      [],
    ],
    ['general words', '2026-01-15T10:00:00Z AADSTS50011: x\n2026-01-15T10:00:01Z nonce differs', []],
    [
      'certain errors in separate records',
      '2026-01-15T10:00:00Z AADSTS50011: x\n2026-01-15T10:00:01Z dial tcp: lookup id.a.dev: no such host',
      ['Also in this text: '],
    ],
  ])('explain adds only further errors that are certain: %s', async (_, input, also) => {
    const { stdout } = await runCli(['explain', '-'], { input });
    expect(stdout.match(/Also in this text: /g) ?? []).toEqual(also);
  });

  test('explain reports a token’s kind and problems, and shows no signature', async () => {
    const segment = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = { iss: 'https://id.acme.dev', nonce: 'n', exp: 1, aud: 'grafana' };
    const token = `${segment({ alg: 'HS256' })}.${segment(claims)}.c2lnbmF0dXJl`;
    const { code, stdout } = await runCli(['explain', '-'], { input: `Authorization: Bearer ${token}\n` });
    expect(code).toBe(0);
    for (const words of ['An ID token', 'Fails: It expired', 'HS256', 'is a secret'])
      expect(stdout).toContain(words);
    expect(stdout).not.toContain('c2lnbmF0dXJl');
  });

  test('explain reads a login request', async () => {
    const text =
      'https://id.acme.dev/auth?client_id=a&response_type=code&scope=email&redirect_uri=https://a.dev/';
    const { code, stdout } = await runCli(['explain', text]);
    expect(code).toBe(0);
    expect(stdout).toContain('The scope “openid” is missing');
  });

  test.each([[['explain', '-']], [['explain']]])(
    '%j reads a whole log, and reports who says it and how certain that is',
    async (args) => {
      const input =
        '2026-01-15T10:00:00Z INFO start\n2026-01-15T10:00:01Z ERROR AADSTS50034: The user account is unknown.\n';
      const { code, stdout } = await runCli(args, { input });
      expect(code).toBe(0);
      expect(stdout).toContain('said by: ');
      expect(stdout).toContain('how sure: an exact code');
      expect(stdout).toContain('https://login.microsoftonline.com/error?code=50034');
    },
  );
});
