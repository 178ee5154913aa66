import { closeSync, constants, createReadStream, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Result } from '../../core/http/failure.ts';
import { printable } from '../../core/text/printable.ts';
import { causeOf } from '../http/error-cause.ts';

/** A file that grows by whole lines, each there as soon as it is written. */
export interface LineFile {
  /** Those that stood there when it was opened, however many. */
  lines(): AsyncIterable<string>;
  /** False where it could not be written. */
  write(line: string): boolean;
  close(): void;
}

/** Opens for its owner alone and never through a symbolic link; `append` keeps what stands there, anything else begins anew. */
export function openLineFile(file: string, how: 'append' | 'anew'): Result<LineFile> {
  const begin = how === 'append' ? constants.O_APPEND : constants.O_TRUNC;
  const flags = constants.O_RDWR | constants.O_CREAT | begin | (constants.O_NOFOLLOW ?? 0);
  try {
    const descriptor = openSync(file, flags | (constants.O_NONBLOCK ?? 0), 0o600);
    const size = how === 'append' ? sizeOf(descriptor) : 0;
    // A line that was cut off when an earlier run was killed stays apart from the next one.
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

/** A pipe or a device holds nothing to go on with. */
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
