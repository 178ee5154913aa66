import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, linkSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Shell } from '../../source/core/shell/shell.ts';
import { folder } from '../system/support/folder.ts';
import type { NeededProgram } from './installed.ts';
import { openTerminal } from './terminal.ts';

export interface RealShell extends NeededProgram {
  readonly path: string;
  /** Options that skip the person's own start-up files. */
  readonly args: readonly string[];
  readonly kind: Shell;
}

const realShell = (name: string, kind: Shell, ...args: readonly string[]): RealShell => {
  const path = `/usr/bin/${name}`;
  return { name, kind, path, args, installed: existsSync(path) };
};

/** Debian: `apt-get install fish zsh`; bash and dash are preinstalled. */
export const realShells: readonly RealShell[] = [
  realShell('dash', 'sh', '-i'),
  realShell('bash', 'bash', '--norc', '-i'),
  realShell('zsh', 'zsh', '-f', '-i'),
  realShell('fish', 'fish', '--no-config', '-i'),
];

/** Records its name and arguments, each ended by NUL, and the secret in its environment. */
const stub = `#!/bin/sh
{ printf '%s\\0' "\${0##*/}" "$@" "secret:$INFRA_PROVIDER_CLIENT_SECRET"; printf '\\001'; } >> "$CALLS"
`;

/** Programs in printed commands, and words of comments that a shell might run by mistake. */
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
  /** Pastes lines and resolves with this many new calls of the stub programs. */
  paste(lines: readonly string[], calls: number): Promise<readonly Call[]>;
  /** Types a line that asks for a secret, and the secret once the echo is off. */
  pasteSecret(line: string, secret: string): Promise<void>;
  /** Every byte that the terminal showed. */
  shown(): string;
  readonly place: string;
}

/** A real shell in a real terminal, where `infra`, `curl` and the others only record how they were called. */
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
      // Fish edits the line itself and shows dots; the others switch off the terminal's echo.
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

/** A shell that edits its line also has echo off, but reads each key. */
function echoIsOff(pid: number): void {
  const device = readlinkSync(`/proc/${pid}/fd/0`);
  const modes = spawnSync('stty', ['-a', '-F', device], { encoding: 'utf8' }).stdout;
  if (!/ -echo /.test(modes) || / -icanon/.test(modes)) throw new Error(`The terminal echoes: ${modes}`);
}
