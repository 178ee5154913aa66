import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { launcher, program } from '../support/cli.ts';
import { openTerminal } from '../support/terminal.ts';
import { folder } from '../system/support/folder.ts';

/** How often a program's main thread has gone to sleep, that is, how often it was woken. */
function wakeUps(pid: number): number {
  return Number(/^voluntary_ctxt_switches:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}

/** The wake-ups in a quiet interval; a ticking clock or an animation would cause some. */
async function wokenIn(milliseconds: number, pid: number): Promise<number> {
  const before = wakeUps(pid);
  await sleep(milliseconds);
  return wakeUps(pid) - before;
}

// V8 and Bun, which runs the executable, tidy their heaps on their own up to half a minute later.
const unhurried = program === process.execPath ? ['--no-memory-reducer'] : [];

test.skipIf(process.platform !== 'linux').each([
  ['the wizard', []],
  ['the demo', ['demo']],
])('%s is not woken while it waits for a key', async (_what, command) => {
  await using terminal = openTerminal(program, [...unhurried, ...launcher, ...command], {
    env: { HOME: folder(), CI: undefined, BUN_GC_TIMER_DISABLE: '1' },
  });
  await terminal.waitFor('Provider');
  // Loading after the first screen takes as long as the machine needs, and kept connections end after it.
  await expect.poll(() => wokenIn(4000, terminal.pid), { timeout: 40_000 }).toBe(0);
});
