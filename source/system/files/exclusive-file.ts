import { closeSync, linkSync, lstatSync, openSync, renameSync, rmSync } from 'node:fs';
import type { Clock } from '../../core/run/ports.ts';
import { errorCode } from '../http/error-cause.ts';

/**
 * Milliseconds. A lock’s holder only reads and writes one small file, so an older lock was left by a crashed program.
 */
const abandonedAfter = 10_000;
const pause = 20;
const mostTries = 150;

/**
 * Runs the work while `<file>.lock` exists and belongs to us, so that two programs take turns. `busy` if the other one
 * does not finish within three seconds.
 */
export async function withExclusiveFile<T>(file: string, clock: Clock, work: () => T): Promise<T | 'busy'> {
  const lock = `${file}.lock`;
  const never = new AbortController().signal;
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (take(lock)) {
      try {
        return work();
      } finally {
        rmSync(lock, { force: true });
      }
    }
    if (isAbandoned(lock)) breakOpen(lock, `${lock}-${process.pid}`);
    else await clock.sleep(pause, never);
  }
  return 'busy';
}

function take(lock: string): boolean {
  try {
    closeSync(openSync(lock, 'wx', 0o600));
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function isAbandoned(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  // A folder or a link in its place is not a lock, and not ours to remove.
  return found?.isFile() === true && Date.now() - found.mtimeMs > abandonedAfter;
}

/** Moves the lock away before checking it again: between a check and a removal, another program could have taken it. */
function breakOpen(lock: string, aside: string): void {
  try {
    renameSync(lock, aside);
    if (!isAbandoned(aside)) linkSync(aside, lock);
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}
