// How long it takes to start, as ratios to an empty run of the same Node, beside the goals. `npm run bench`.
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn as spawnInPty } from '@lydell/node-pty';
import { startDemo } from '../source/demo/start-demo.ts';
import { inRounds, type Timed } from './rounds.ts';

const launcher = fileURLToPath(new URL('../bin/oidc-wizard.cjs', import.meta.url));
const node = process.execPath;
const home = mkdtempSync(join(tmpdir(), 'oidc-wizard-bench-'));
const environment = { PATH: process.env.PATH ?? '', HOME: home, TERM: 'xterm-256color', LANG: 'C.UTF-8' };

/** From start to exit. */
function toExit(name: string, args: readonly string[]): Timed {
  return {
    name,
    run: () =>
      new Promise((resolve, reject) => {
        const start = performance.now();
        const child = spawn(node, args, { env: environment, stdio: ['ignore', 'ignore', 'ignore'] });
        child.on('error', reject);
        child.on('exit', () => resolve(performance.now() - start));
      }),
  };
}

/** From start until the marker is on the screen of a terminal. */
function toPaint(name: string, args: readonly string[], marker: string): Timed {
  return {
    name,
    run: () =>
      new Promise((resolve, reject) => {
        const start = performance.now();
        const child = spawnInPty(node, [...args], { cols: 80, rows: 24, env: environment });
        let seen = '';
        let painted: number | undefined;
        child.onData((data) => {
          seen += data;
          if (painted !== undefined || !seen.includes(marker)) return;
          painted = performance.now() - start;
          child.write('\u0003');
        });
        child.onExit(() =>
          painted === undefined ? reject(new Error(`never painted: ${name}`)) : resolve(painted),
        );
      }),
  };
}

const goals: Readonly<Record<string, number>> = {
  '--version': 1.2,
  '--help': 1.5,
  'first frame': 3.5,
  check: 4,
};

const demo = await startDemo({ dashboards: [] });
const rows = await inRounds(
  [
    toExit('node -e 0', ['-e', '0']),
    toExit('--version', [launcher, '--version']),
    toExit('--help', [launcher, '--help']),
    toPaint('first frame', [launcher], 'Provider'),
    toExit('check', [launcher, 'check', '--url', demo.issuer, '--allow-http', '--json']),
  ],
  11,
  2,
);
await demo.close();

process.stdout.write(`Node ${process.version}, medians of 11 rounds\n\n`);
process.stdout.write(`${'what'.padEnd(14)}${'ms'.padStart(8)}${'ratio'.padStart(8)}${'goal'.padStart(8)}\n`);
for (const { name, milliseconds, ratio } of rows) {
  const goal = goals[name];
  process.stdout.write(
    `${name.padEnd(14)}${milliseconds.toFixed(1).padStart(8)}${ratio.toFixed(2).padStart(8)}${goal === undefined ? '' : goal.toFixed(1).padStart(8)}\n`,
  );
}
