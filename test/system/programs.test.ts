import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../source/core/secrets/redactor.ts';
import { Secret } from '../../source/core/secrets/secret.ts';
import { commandsFor, copyToClipboard } from '../../source/system/programs/clipboard.ts';
import { findInfraProgram, runInfraProgram } from '../../source/system/programs/infra-program.ts';
import { folder } from './support/folder.ts';

const signal = new AbortController().signal;

function program(name: string, script: string): string {
  const path = folder();
  writeFileSync(join(path, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(path, name), 0o755);
  return path;
}

describe.skipIf(process.platform === 'win32')('the infra program', () => {
  const run = async (script: string, secret = 's3cret-value', serviceAccountKey?: Secret) => {
    const lines: string[] = [];
    const redactor = createRedactor();
    redactor.learn(new Secret(secret));
    const result = await runInfraProgram(
      {
        path: join(program('infra', script), 'infra'),
        words: ['providers', 'add', 'okta; touch x'],
        clientSecret: new Secret(secret),
        serviceAccountKey,
        environment: { ...process.env, INFRA_ACCESS_KEY: 'k3y', INFRA_PASSWORD: 'w0rd' },
        redactor,
        onLine: (line) => lines.push(line),
      },
      signal,
    );
    return { result, lines };
  };

  it('is found on the PATH if it is executable', async () => {
    const right = program('infra', '');
    const wrong = folder();
    mkdirSync(join(wrong, 'infra'));
    const found = await findInfraProgram({ PATH: ['relative', '', wrong, right].join(delimiter) });
    expect(found).toBe(join(right, 'infra'));
    expect(await findInfraProgram({ PATH: wrong })).toBeUndefined();
    expect(await findInfraProgram({})).toBeUndefined();
  });

  it('gets the complete key of a service account in its environment', async () => {
    const key = '-----BEGIN PRIVATE KEY-----\nAA==\n-----END PRIVATE KEY-----\n';
    const script = 'printf %s "$INFRA_PROVIDER_SERVICE_ACCOUNT_KEY" | wc -c; printf %s "$*" | grep -c BEGIN';
    const { lines } = await run(script, undefined, new Secret(key));
    expect(lines.map((line) => line.trim())).toEqual([String(key.length), '0']);
    expect((await run('env | grep -c SERVICE_ACCOUNT')).lines).toEqual(['0']);
  });

  it('gets its words unchanged and the secret in its environment', async () => {
    const { result, lines } = await run(
      'echo "$3"; test "$INFRA_PROVIDER_CLIENT_SECRET" = s3cret-value && echo same; echo "key $INFRA_ACCESS_KEY, password $INFRA_PASSWORD"; exit 7',
    );
    expect(result).toEqual({ ok: true, value: 7 });
    expect(lines).toEqual(['okta; touch x', 'same', 'key k3y, password ']);
  });

  it('prints nothing that reveals the secret or acts on a terminal', async () => {
    const { lines } = await run(`echo "secret $INFRA_PROVIDER_CLIENT_SECRET"; printf '\\033[31mred\\n' >&2`);
    expect([...lines].sort()).toEqual(['\\u{1b}[31mred', 'secret [secret]']);
  });

  it('is read up to a limit', async () => {
    const { result, lines } = await run('i=0; while [ $i -lt 2000 ]; do echo line; i=$((i+1)); done');
    expect(result).toEqual({ ok: true, value: 0 });
    expect(lines).toHaveLength(500);
  });
});

describe('the clipboard', () => {
  it.each([
    ['darwin', {}, ['pbcopy']],
    ['win32', {}, ['clip']],
    ['linux', {}, []],
    ['linux', { DISPLAY: ':0' }, ['xclip', 'xsel']],
    ['linux', { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' }, ['wl-copy', 'xclip', 'xsel']],
    ['linux', { WSL_DISTRO_NAME: 'Debian' }, ['clip.exe']],
  ] as const)('of %s with %j is reached by %j', (platform, environment, expected) => {
    expect(commandsFor(platform, environment).map(([name]) => name)).toEqual(expected);
  });

  it.skipIf(process.platform !== 'linux')('gets the text on standard input', async () => {
    const path = program('xclip', 'cat > "$NOTE"');
    const note = join(path, 'note');
    const environment = {
      ...process.env,
      WAYLAND_DISPLAY: '',
      DISPLAY: ':0',
      NOTE: note,
      PATH: `${path}:/usr/bin:/bin`,
    };
    expect((await copyToClipboard('$(x) ü', environment)).ok).toBe(true);
    expect(readFileSync(note, 'utf8')).toBe('$(x) ü');
  });

  it('is a failure if no program reaches it', async () => {
    expect(await copyToClipboard('a', { PATH: '' })).toMatchObject({ ok: false });
  });
});
