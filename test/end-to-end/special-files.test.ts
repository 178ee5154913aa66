import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanEnvironment, launcher, program, runCli } from '../support/cli.ts';
import { startScriptedProvider } from '../support/scripted-provider.ts';
import { folder } from '../system/support/folder.ts';

/** Nothing listens there, so a run ends at once. */
const nowhere = ['check', 'acme', '--url', 'http://127.0.0.1:1', '--allow-http', '--timeout', '2'];
const oneSentence = /^[^\n]+\.\n$/;

function pipe(path: string): string {
  execFileSync('mkfifo', [path]);
  return path;
}

function loop(place: string): string {
  symlinkSync(join(place, 'b'), join(place, 'a'));
  symlinkSync(join(place, 'a'), join(place, 'b'));
  return join(place, 'a');
}

/** Things other than a regular file. */
const strange: Readonly<Record<string, (place: string) => string>> = {
  'a pipe that nobody writes to': (place) => pipe(join(place, 'pipe')),
  'an endless device': () => '/dev/zero',
  'a folder': (place) => place,
  'a symbolic link to itself': loop,
  'no file': (place) => join(place, 'none'),
};

describe.each(Object.entries(strange))('%s', (_, make) => {
  test.each([['--facts'], ['--ca-file'], ['--client-secret-file']])(
    'given as %s is reported in one sentence',
    async (option) => {
      const args = option === '--facts' ? ['check'] : [...nowhere, '--client-id', 'infra'];
      const { code, stdout, stderr } = await runCli([...args, option, make(folder())]);
      expect({ code, stdout, stderr }).toEqual({
        code: 2,
        stdout: '',
        stderr: expect.stringMatching(oneSentence),
      });
    },
    30_000,
  );

  test('named by SSL_CERT_FILE is reported in one sentence', async () => {
    const environment = { SSL_CERT_FILE: make(folder()) };
    const { code, stderr } = await runCli(nowhere, { environment });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(oneSentence) });
    expect(stderr).toContain('SSL_CERT_FILE');
  }, 30_000);
});

test.each([
  ['a pipe', pipe],
  ['a folder', mkdirSync],
  ['a device', (path: string) => symlinkSync('/dev/zero', path)],
  ['a link to itself', (path: string) => symlinkSync(path, path)],
])('%s in place of the saved providers is left alone, with a message', async (_, make) => {
  const place = folder();
  make(join(place, 'providers.json'));
  const { code, stderr } = await runCli(['providers'], { environment: { OIDC_WIZARD_CONFIG_DIR: place } });
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: expect.stringMatching(/^[^\n]+ is not an ordinary file\. It is neither read nor written/),
  });
  expect(readdirSync(place)).toEqual(['providers.json']);
});

test('an unwritable home causes no waiting', async () => {
  const environment = { HOME: '/proc', XDG_CONFIG_HOME: '' };
  expect(await runCli(['providers'], { environment })).toMatchObject({ code: 0, stdout: '' });
});

test('a secret can come from a shell’s pipe', async () => {
  await using provider = await startScriptedProvider({});
  const command = `exec ${[program, ...launcher].map((word) => `"${word}"`).join(' ')} check acme --url ${provider.origin} --allow-http --json --client-id infra --client-secret-file <(sleep 0.3; echo a-client-secret)`;
  const child = spawn('bash', ['-c', command], { env: cleanEnvironment() });
  let stdout = '';
  child.stdout.on('data', (text) => {
    stdout += text;
  });
  await new Promise((resolve) => child.on('close', resolve));
  const { checks } = JSON.parse(stdout) as { checks: { id: string; verdict: string }[] };
  expect(checks.find(({ id }) => id === 'client-secret-form')?.verdict).toBe('pass');
  expect(provider.received.some(({ headers }) => headers.authorization)).toBe(true);
});

describe('the report', () => {
  test.each([
    ['a pipe that nobody reads', (place: string) => pipe(join(place, 'pipe')), 'is a pipe that nobody reads'],
    ['a folder', (place: string) => place, 'is a folder'],
    ['a full disk', () => '/dev/full', 'the disk is full'],
    ['a link to itself', loop, 'is a symbolic link'],
  ])(
    'cannot be written to %s, with a message',
    async (_, make, words) => {
      const { code, stderr } = await runCli([...nowhere, '--output', make(folder())]);
      expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining(words) });
    },
    30_000,
  );

  test('is written completely into a slow pipe', async () => {
    const path = pipe(join(folder(), 'pipe'));
    const slowly = `exec 3<>"${path}"; sleep 2; exec cat <"${path}" 3<&-`;
    const reader = spawn('sh', ['-c', slowly], { stdio: ['ignore', 'pipe', 'ignore'] });
    let read = '';
    reader.stdout.on('data', (text) => {
      read += text;
    });
    const { code } = await runCli([...nowhere, '--json', '--output', path]);
    await new Promise((resolve) => reader.on('close', resolve));
    expect(code).toBe(1);
    expect(JSON.parse(read)).toMatchObject({ verdict: 'fail' });
  }, 30_000);
});

test('control characters in the settings folder’s path are written out', async () => {
  const place = join(folder(), 'a\u001b[31mb\u202e');
  mkdirSync(place);
  const environment = { OIDC_WIZARD_CONFIG_DIR: place };
  for (const content of ['{}', '{"version":99}']) {
    writeFileSync(join(place, 'providers.json'), content);
    const { stdout, stderr } = await runCli(['providers'], { environment });
    expect(stderr).toContain('\\u{1b}[31m');
    expect(stdout + stderr).not.toMatch(/[\u001b\u202e]/);
  }
});
