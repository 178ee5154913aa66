// All tests, `npm test`; with --executable those end to end, on what `npm run build:binary` made. Those at the login's port
// take turns; the others run beside them, and give way to them.
import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
// @ts-expect-error The build is plain JavaScript.
import { executable } from '../build/executable.mjs';

const onExecutable = process.argv.includes('--executable');
if (onExecutable)
  process.env['OIDC_WIZARD_PROGRAM'] = fileURLToPath(
    new URL(`../dist/binary/${executable}`, import.meta.url),
  );
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const colours = process.stdout.isTTY ? ['--color'] : [];

function run(projects: string, niceness: number): Promise<number> {
  const child = spawn(process.execPath, [vitest, 'run', ...colours, '--project', projects], {
    // Not the terminal itself, of which each would redraw what the other wrote.
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (child.pid !== undefined) setPriority(child.pid, niceness);
  child.stdout.pipe(process.stdout, { end: false });
  child.stderr.pipe(process.stderr, { end: false });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

// A little is enough for the one that takes longest to go first; some of the others look at the clock.
const codes = await Promise.all([run('login', 0), run(onExecutable ? 'end to end' : '!login', 3)]);
process.exitCode = Math.max(...codes);
