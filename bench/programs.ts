import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn as spawnInPty } from '@lydell/node-pty';
import type { Cost, Timed } from './rounds.ts';

export const launcher = fileURLToPath(new URL('../bin/oidc-wizard.cjs', import.meta.url));
export const node = process.execPath;

export const freshHome = (): string => mkdtempSync(join(tmpdir(), 'oidc-wizard-bench-'));
const home = freshHome();

export function environment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { PATH: process.env.PATH ?? '', HOME: home, TERM: 'xterm-256color', LANG: 'C.UTF-8', ...more };
}

export function toExit(
  name: string,
  program: string,
  args: readonly string[],
  more: () => Readonly<Record<string, string>> = () => ({}),
): Timed {
  return {
    name,
    run: () =>
      new Promise((resolve, reject) => {
        const env = environment(more());
        const start = performance.now();
        const child = spawn(program, args, { env, stdio: 'ignore' });
        const memory = watchMemory(child);
        child.on('error', reject);
        child.on('exit', () => resolve({ milliseconds: performance.now() - start, megabytes: memory() }));
      }),
  };
}

/** From start until a terminal shows the marker; `typed` is typed once there is any output. */
export function toPaint(
  name: string,
  program: string,
  args: readonly string[],
  marker: string,
  typed?: { readonly at: string; readonly keys: string },
): Timed {
  return {
    name,
    run: () =>
      new Promise((resolve, reject) => {
        const start = performance.now();
        const child = spawnInPty(program, [...args], { cols: 80, rows: 24, env: environment() });
        let seen = '';
        let isTyped = typed === undefined;
        let cost: Cost | undefined;
        child.onData((data) => {
          seen += data;
          if (typed && !isTyped && seen.includes(typed.at)) {
            isTyped = true;
            seen = '';
            child.write(typed.keys);
          } else if (isTyped && !cost && seen.includes(marker)) {
            cost = { milliseconds: performance.now() - start, megabytes: peakOf(child.pid) };
            child.write('\u0003');
            setTimeout(() => child.kill(), 500).unref();
          }
        });
        child.onExit(() => (cost ? resolve(cost) : reject(new Error(`never painted: ${name}`))));
      }),
  };
}

function watchMemory({ pid }: ChildProcess): () => number | undefined {
  let peak: number | undefined;
  const look = () => {
    peak = peakOf(pid) ?? peak;
  };
  const timer = setInterval(look, 10);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

/** From Linux's high-water mark, so the last reading includes the whole run. */
export function peakOf(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
