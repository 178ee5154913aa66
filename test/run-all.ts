// All tests, lint and types, `npm test`; with --executable the tests end to end alone, on what `npm run build:binary` made.
// Where there is one network, the tests at the login’s port take turns and the others run beside them.
import { type ChildProcess, spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
// @ts-expect-error The build is plain JavaScript.
import { executable } from '../build/executable.mjs';
import { hasOwnNetworks } from './own-network.ts';

const onExecutable = process.argv.includes('--executable');
if (onExecutable)
  process.env['OIDC_WIZARD_PROGRAM'] = fileURLToPath(
    new URL(`../dist/binary/${executable}`, import.meta.url),
  );
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const colours = process.stdout.isTTY ? ['--color'] : [];

function test(projects: readonly string[], niceness = 0): Promise<number> {
  const child = spawn(process.execPath, [vitest, 'run', ...colours, ...projects], {
    // Not the terminal itself, of which each would redraw what the other wrote.
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.pipe(process.stdout, { end: false });
  child.stderr.pipe(process.stderr, { end: false });
  return end(child, niceness);
}

/** What it writes comes in one piece, between what the tests write. */
async function beside(script: string): Promise<number> {
  const child = spawn(script, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let written = '';
  const collect = (text: string) => {
    written += text;
  };
  child.stdout.setEncoding('utf8').on('data', collect);
  child.stderr.setEncoding('utf8').on('data', collect);
  const code = await end(child, 5);
  process.stdout.write(`${written}\n${script}: ${code === 0 ? 'passed' : 'failed'}\n\n`);
  return code;
}

function end(child: ChildProcess, niceness: number): Promise<number> {
  if (child.pid !== undefined) setPriority(child.pid, niceness);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

const projects = (...names: readonly string[]) => names.flatMap((name) => ['--project', name]);
// Much of a test end to end is waiting for the program, so there is one worker more than cores.
const tests = hasOwnNetworks
  ? [test(['--maxWorkers', '3', ...(onExecutable ? projects('login', 'end to end') : [])])]
  : // A little is enough for the one that takes longest to go first; some of the others look at the clock.
    [test(projects('login')), test(projects(onExecutable ? 'end to end' : '!login'), 3)];
const others = onExecutable ? [] : ['npm run lint', 'npm run typecheck'].map(beside);
const codes = await Promise.all([...tests, ...others]);
process.exitCode = Math.max(...codes);
