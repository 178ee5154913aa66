import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, linkSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Shell } from '../../source/core/shell/shell.ts';
import { folder } from '../system/support/folder.ts';
import type { NeededProgram } from './installed.ts';
import { openTerminal } from './terminal.ts';

export interface RealShell extends NeededProgram {
  readonly path: string;
  /** Without the person's own start-up files. */
  readonly args: readonly string[];
  readonly kind: Shell;
}

const realShell = (name: string, kind: Shell, ...args: readonly string[]): RealShell => {
  const path = `/usr/bin/${name}`;
  return { name, kind, path, args, installed: existsSync(path) };
};

/** Debian: `apt-get install fish zsh`; bash and dash are there. */
export const realShells: readonly RealShell[] = [
  realShell('dash', 'sh', '-i'),
  realShell('bash', 'bash', '--norc', '-i'),
  realShell('zsh', 'zsh', '-f', '-i'),
  realShell('fish', 'fish', '--no-config', '-i'),
];

/** Writes down what it was called with, each word ended by NUL, and the secret in its environment. */
const stub = `#!/bin/sh
{ printf '%s\\0' "\${0##*/}" "$@" "secret:$INFRA_PROVIDER_CLIENT_SECRET"; printf '\\001'; } >> "$CALLS"
`;

/** Programs of printed commands, and words of comments that would be commands where a shell took them for such. */
const written = [
  'infra',
  'curl',
  'oidc-wizard',
  'ssh',
  'kanidm',
  'vault',
  'gitea',
  'kubectl',
  'leave',
  'put',
];

export interface Call {
  readonly words: readonly string[];
  readonly secret: string;
}

export interface ShellAtWork extends AsyncDisposable {
  /** Types lines as a person pastes them and resolves with the calls of our programs, once there are so many more. */
  paste(lines: readonly string[], calls: number): Promise<readonly Call[]>;
  /** Types a line that asks for a secret, and the secret once nothing of it would be shown. */
  pasteSecret(line: string, secret: string): Promise<void>;
  /** Every byte that the terminal showed. */
  shown(): string;
  readonly place: string;
}

/** A person's shell in a real terminal, where `infra`, `curl` and the others only write down how they were called. */
export function openShell(shell: RealShell): ShellAtWork {
  const place = folder();
  const calls = join(place, '.calls');
  const program = join(place, 'stub');
  writeFileSync(calls, '');
  writeFileSync(program, stub);
  chmodSync(program, 0o755);
  for (const name of written) linkSync(program, join(place, name));
  const terminal = openTerminal(shell.path, shell.args, {
    columns: 200,
    cwd: place,
    env: { PATH: `${place}:/usr/bin:/bin`, CALLS: calls, HOME: place, PS1: '> ', SHELL: shell.path },
  });
  const made = () => {
    const parts = readFileSync(calls, 'utf8').split('\u0001');
    return parts.slice(0, -1).map((call) => callOf(call.split('\0').slice(0, -1)));
  };
  const soon = (look: () => void) => vi.waitFor(look, { timeout: 10_000, interval: 20 });
  return {
    place,
    async paste(lines, count) {
      const before = made().length;
      for (const line of lines) terminal.write(`${line}\r`);
      await soon(() => {
        if (made().length < before + count)
          throw new Error(`Of ${count} calls came ${made().length - before}:\n${terminal.screen()}`);
      });
      return made().slice(before);
    },
    async pasteSecret(line, secret) {
      terminal.write(`${line}\r`);
      // Fish edits the line itself and shows dots; the others switch the terminal's echo off.
      if (shell.kind === 'fish') await terminal.waitFor(/read> *$/);
      else await soon(() => echoIsOff(terminal.pid));
      terminal.write(`${secret}\r`);
    },
    shown: () => terminal.raw(),
    [Symbol.asyncDispose]: () => terminal[Symbol.asyncDispose](),
  };
}

function callOf(words: readonly string[]): Call {
  return { words: words.slice(0, -1), secret: words.at(-1)?.slice('secret:'.length) ?? '' };
}

/** A shell that edits its line has echo off too, but takes each key by itself. */
function echoIsOff(pid: number): void {
  const device = spawnSync('readlink', [`/proc/${pid}/fd/0`], { encoding: 'utf8' }).stdout.trim();
  const modes = spawnSync('stty', ['-a', '-F', device], { encoding: 'utf8' }).stdout;
  if (!/ -echo /.test(modes) || / -icanon/.test(modes)) throw new Error(`The terminal echoes: ${modes}`);
}
