import { closeSync, constants, createReadStream, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Result } from '../../core/http/failure.ts';
import { printable } from '../../core/text/printable.ts';
import { causeOf } from '../http/error-cause.ts';

/** A file that grows by whole lines, each on disk as soon as it is written. */
export interface LineFile {
  /** The lines that it had when it was opened, streamed. */
  lines(): AsyncIterable<string>;
  /** False if the line could not be written. */
  write(line: string): boolean;
  close(): void;
}

/**
 * Opens the file for its owner only and never through a symbolic link; `append` keeps its contents, `anew` discards
 * them.
 */
export function openLineFile(file: string, how: 'append' | 'anew'): Result<LineFile> {
  const begin = how === 'append' ? constants.O_APPEND : constants.O_TRUNC;
  const flags = constants.O_RDWR | constants.O_CREAT | begin | (constants.O_NOFOLLOW ?? 0);
  try {
    const descriptor = openSync(file, flags | (constants.O_NONBLOCK ?? 0), 0o600);
    const size = how === 'append' ? sizeOf(descriptor) : 0;
    // A line that was cut off when an earlier run was killed must not run into the next one.
    if (size > 0 && !endsWithLine(descriptor, size)) writeSync(descriptor, '\n');
    return {
      ok: true,
      value: {
        lines: () => linesOf(descriptor, size),
        write: (line) => wrote(descriptor, line),
        close: () => closeSync(descriptor),
      },
    };
  } catch (error) {
    const message = `${printable(file)} cannot be written.`;
    return { ok: false, failure: { code: 'other', message, cause: causeOf(error), detail: { file } } };
  }
}

/** A pipe or a device has no contents to continue. */
function sizeOf(descriptor: number): number {
  const file = fstatSync(descriptor);
  return file.isFile() ? file.size : 0;
}

async function* linesOf(descriptor: number, size: number): AsyncGenerator<string> {
  if (size === 0) return;
  const input = createReadStream('', { fd: descriptor, autoClose: false, start: 0, end: size - 1 });
  yield* createInterface({ input });
}

function endsWithLine(descriptor: number, size: number): boolean {
  const last = Buffer.alloc(1);
  readSync(descriptor, last, 0, 1, size - 1);
  return last[0] === 0x0a;
}

function wrote(descriptor: number, line: string): boolean {
  const bytes = Buffer.from(line);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    return true;
  } catch {
    return false;
  }
}
