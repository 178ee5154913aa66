// `npm test`: all tests, lint and types; with --executable only the end-to-end tests, on the output of `npm run build:binary`.
// With a single network, the tests that use the login’s port take turns, and the others run in parallel.
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
    // Not the terminal itself, where each would overwrite the other's output.
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.pipe(process.stdout, { end: false });
  child.stderr.pipe(process.stderr, { end: false });
  return end(child, niceness);
}

/** Runs a script beside the tests. Its output follows theirs, so that a failure is the last thing on the screen. */
async function beside(script: string, ...tests: readonly Promise<number>[]): Promise<number> {
  const child = spawn(script, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let written = '';
  const collect = (text: string) => {
    written += text;
  };
  child.stdout.setEncoding('utf8').on('data', collect);
  child.stderr.setEncoding('utf8').on('data', collect);
  const [code] = await Promise.all([end(child, 5), ...tests]);
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
// End-to-end tests mostly wait for the program, so there is one more worker than cores.
const tests = hasOwnNetworks
  ? [test(['--maxWorkers', '3', ...(onExecutable ? projects('login', 'end to end') : [])])]
  : // A small priority is enough for the longest run to go first; some of the other tests depend on the clock.
    [test(projects('login')), test(projects(onExecutable ? 'end to end' : '!login'), 3)];
const others = onExecutable ? [] : ['npm run typecheck', 'npm run lint'].map((one) => beside(one, ...tests));
const codes = await Promise.all([...tests, ...others]);
process.exitCode = Math.max(...codes);
