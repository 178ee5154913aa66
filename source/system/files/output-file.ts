import { randomUUID } from 'node:crypto';
import { constants, writeSync } from 'node:fs';
import { lstat, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Failure, Result } from '../../core/http/failure.ts';
import { printable } from '../../core/text/printable.ts';
import { causeOf, errorCode } from '../http/error-cause.ts';

const pause = 20;
const mostWaiting = 30_000;

/** Writes a file for its owner only: completely or not at all, and never through a symbolic link. */
export async function writeOutputFile(file: string, text: string): Promise<Result<undefined>> {
  try {
    const there = await lstat(file).catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    });
    if (there?.isSymbolicLink()) return failed(file, 'is a symbolic link, which is not followed');
    if (there?.isDirectory()) return failed(file, 'is a folder');
    if (there?.isFIFO()) return await writePipe(file, text);
    if (there && !there.isFile()) await writeInto(file, 'w', text);
    else await replace(file, text);
    return { ok: true, value: undefined };
  } catch (error) {
    return failed(file, reasonOf(error), causeOf(error));
  }
}

/** Gives up on a reader that stops reading. */
async function writePipe(file: string, text: string): Promise<Result<undefined>> {
  const handle = await open(file, constants.O_WRONLY | constants.O_NONBLOCK);
  try {
    const bytes = Buffer.from(text);
    let waited = 0;
    for (let at = 0; at < bytes.length; ) {
      const written = writeNow(handle.fd, bytes, at);
      at += written;
      if (written > 0) waited = 0;
      else if (waited >= mostWaiting) return failed(file, 'is a pipe that is no longer read');
      else {
        await sleep(pause);
        waited += pause;
      }
    }
    return { ok: true, value: undefined };
  } finally {
    await handle.close();
  }
}

function writeNow(descriptor: number, bytes: Buffer, at: number): number {
  try {
    return writeSync(descriptor, bytes, at);
  } catch (error) {
    if (errorCode(error) === 'EAGAIN') return 0;
    throw error;
  }
}

async function replace(file: string, text: string): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    await writeInto(temporary, 'wx', text);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function writeInto(file: string, flags: 'w' | 'wx', text: string): Promise<void> {
  const handle = await open(file, flags, 0o600);
  try {
    await handle.writeFile(text);
    // Devices have nothing to sync.
    if (flags === 'wx') await handle.sync();
  } finally {
    await handle.close();
  }
}

function failed(file: string, reason: string, cause?: string): { ok: false; failure: Failure } {
  const failure: Failure = { code: 'other', message: `${printable(file)} ${reason}.`, detail: { file } };
  return { ok: false, failure: cause === undefined ? failure : { ...failure, cause } };
}

function reasonOf(error: unknown): string {
  switch (errorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'is in a folder that does not exist';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'is not writable for you';
    case 'ENXIO':
      return 'is a pipe that nobody reads';
    case 'EPIPE':
      return 'is a pipe that is no longer read';
    case 'ENOSPC':
      return 'does not fit: the disk is full';
    default:
      return 'cannot be written';
  }
}
