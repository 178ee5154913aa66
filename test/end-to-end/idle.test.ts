import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { launcher, program } from '../support/cli.ts';
import { openTerminal } from '../support/terminal.ts';
import { folder } from '../system/support/folder.ts';

/** How often a program's main thread has gone to sleep, and so how often it was woken. */
function wakeUps(pid: number): number {
  return Number(/^voluntary_ctxt_switches:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}

/** What a stretch of rest counts; each second that is shown would wake it, and each frame of an animation. */
async function wokenIn(milliseconds: number, pid: number): Promise<number> {
  const before = wakeUps(pid);
  await sleep(milliseconds);
  return wakeUps(pid) - before;
}

// Of their own accord V8 and Bun, which is the executable's, tidy their heaps up to half a minute later.
const unhurried = program === process.execPath ? ['--no-memory-reducer'] : [];

test.skipIf(process.platform !== 'linux').each([
  ['the wizard', []],
  ['the demo', ['demo']],
])('%s that waits for a key is not woken', async (_what, command) => {
  await using terminal = openTerminal(program, [...unhurried, ...launcher, ...command], {
    env: { HOME: folder(), CI: undefined, BUN_GC_TIMER_DISABLE: '1' },
  });
  await terminal.waitFor('Provider');
  // What loads after the first picture takes as long as the machine needs, and kept connections end after it.
  await expect.poll(() => wokenIn(4000, terminal.pid), { timeout: 40_000 }).toBe(0);
});
