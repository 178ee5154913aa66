// All tests, `npm test`. Those at the login's port take turns; the others run beside them, and give way to them.
import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const colours = process.stdout.isTTY ? ['--color'] : [];

function run(priority: number, projects: string): Promise<number> {
  const child = spawn(process.execPath, [vitest, 'run', ...colours, '--project', projects], {
    // Not the terminal itself, of which each would redraw what the other wrote.
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (child.pid !== undefined) setPriority(child.pid, priority);
  child.stdout.pipe(process.stdout, { end: false });
  child.stderr.pipe(process.stderr, { end: false });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

const { PRIORITY_NORMAL, PRIORITY_BELOW_NORMAL } = constants.priority;
const codes = await Promise.all([run(PRIORITY_NORMAL, 'login'), run(PRIORITY_BELOW_NORMAL, '!login')]);
process.exitCode = Math.max(...codes);
