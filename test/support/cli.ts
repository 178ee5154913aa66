import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const binary = process.env['OIDC_WIZARD_PROGRAM'];

/** The program under test: the built one on this Node, or the executable named by OIDC_WIZARD_PROGRAM. */
export const program = binary ?? process.execPath;
/** The words that come before those of the command. */
export const launcher: readonly string[] =
  binary === undefined ? [fileURLToPath(new URL('../../bin/oidc-wizard.cjs', import.meta.url))] : [];

/** A fresh home for each run, so that nothing saved is shared. */
export function cleanEnvironment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const home = mkdtempSync(join(tmpdir(), 'oidc-wizard-test-'));
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] ?? join(tmpdir(), 'oidc-wizard-test-cache'),
    LANG: 'C.UTF-8',
    ...more,
  };
}

/** The environment that runs a script first, in the program's own process. */
export function withScript(script: string): Record<string, string> {
  if (binary === undefined)
    return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` };
  const file = join(mkdtempSync(join(tmpdir(), 'oidc-wizard-test-')), 'script.mjs');
  writeFileSync(file, script);
  return { BUN_OPTIONS: `--preload=${file}` };
}

export interface RunningCli {
  readonly child: ChildProcess;
  /** The standard error so far. */
  stderr(): string;
  /** Resolves with the first match on standard error. */
  said(pattern: RegExp): Promise<RegExpExecArray>;
  readonly ended: Promise<CliRun>;
}

export interface CliRun {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly input?: string;
  /** Standard input stays open for later input. */
  readonly typing?: true;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts the built program as a person does, without a terminal. */
export function startCli(
  args: readonly string[],
  { input, typing, environment = {} }: CliOptions = {},
): RunningCli {
  const child = spawn(program, [...launcher, ...args], {
    env: cleanEnvironment(environment),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  const waiting = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    for (const look of waiting) look();
  });
  child.stdin.on('error', () => {});
  if (!typing) child.stdin.end(input ?? '');
  const ended = new Promise<CliRun>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  return {
    child,
    ended,
    stderr: () => stderr,
    said: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(stderr);
          if (!match) return;
          waiting.delete(look);
          resolve(match);
        };
        waiting.add(look);
        look();
        void ended.then((run) =>
          reject(new Error(`ended without saying ${pattern}: ${JSON.stringify(run)}`)),
        );
      }),
  };
}

export function runCli(args: readonly string[], options?: CliOptions): Promise<CliRun> {
  return startCli(args, options).ended;
}
