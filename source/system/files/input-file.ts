import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Failure, Result } from '../../core/http/failure.ts';
import { printable } from '../../core/text/printable.ts';
import { causeOf, errorCode } from '../http/error-cause.ts';

/** Saved facts contain a dozen answers of at most four megabytes each, and nearly always far less. */
const largestInput = 64 * 1024 * 1024;
const portion = 64 * 1024;
const pause = 20;

/**
 * How long to wait for a pipe, in milliseconds: its writer usually exists from the start, but may ask a person first.
 */
export interface Patience {
  readonly forWriter: number;
  readonly forEnd: number;
}
const usualPatience: Patience = { forWriter: 3_000, forEnd: 60_000 };

/** Reads a regular file, or says in one sentence why it cannot. Reads nothing that could block or never end. */
export function readRegularFile(file: string, limit = largestInput): Result<string> {
  return withOpenFile(file, (descriptor) =>
    fstatSync(descriptor).isFile() ? readToEnd(descriptor, file, limit) : notRegular(descriptor, file),
  );
}

/** Like `readRegularFile`, but also reads a pipe, such as a shell’s `<(command)`, within the limits of `patience`. */
export async function readFileOrPipe(
  file: string,
  limit = largestInput,
  patience = usualPatience,
): Promise<Result<string>> {
  return withOpenFile(file, (descriptor) => {
    const kind = fstatSync(descriptor);
    if (kind.isFile()) return readToEnd(descriptor, file, limit);
    return kind.isFIFO() ? readPipe(descriptor, file, limit, patience) : notRegular(descriptor, file);
  });
}

/** Reads what a person named: a file, a pipe, or standard input as `-`. */
export function readInput(file: string, stdin: () => Readable, limit: number): Promise<Result<string>> {
  return file === '-' ? readBounded(stdin(), 'Standard input', limit) : readFileOrPipe(file, limit);
}

/** Reads a whole stream, up to the limit. */
async function readBounded(stream: Readable, name: string, limit: number): Promise<Result<string>> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > limit) return tooLarge(name, limit);
    parts.push(bytes);
  }
  return { ok: true, value: Buffer.concat(parts).toString('utf8') };
}

export function unreadable(file: string, reason: string, cause?: string): Failure {
  const message = `${printable(file)} ${reason}.`;
  return { code: 'file-unreadable', message, detail: { file }, ...(cause !== undefined && { cause }) };
}

type Read = Result<string> | Promise<Result<string>>;

/** Opened so that a pipe without a writer does not block; a folder can be opened, but is not read. */
function withOpenFile<R extends Read>(file: string, read: (descriptor: number) => R): R | Result<string> {
  let descriptor: number | undefined;
  let answer: R | Result<string>;
  try {
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    answer = read(descriptor);
  } catch (error) {
    answer = { ok: false, failure: unreadable(file, reasonOf(error), causeOf(error)) };
  }
  if (descriptor === undefined) return answer;
  const opened = descriptor;
  if (answer instanceof Promise) return answer.finally(() => closeSync(opened)) as R;
  closeSync(opened);
  return answer;
}

function readToEnd(descriptor: number, file: string, limit: number): Result<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for (;;) {
    const part = Buffer.allocUnsafe(portion);
    const length = readSync(descriptor, part);
    if (length === 0) return { ok: true, value: Buffer.concat(parts).toString('utf8') };
    size += length;
    if (size > limit) return tooLarge(file, limit);
    parts.push(part.subarray(0, length));
  }
}

async function readPipe(
  descriptor: number,
  file: string,
  limit: number,
  { forWriter, forEnd }: Patience,
): Promise<Result<string>> {
  const parts: Buffer[] = [];
  let size = 0;
  let waited = 0;
  let hasWriter = false;
  while (waited < (hasWriter ? forEnd : forWriter)) {
    const part = Buffer.allocUnsafe(portion);
    const length = readNow(descriptor, part);
    if (length === 0 && hasWriter) return { ok: true, value: Buffer.concat(parts).toString('utf8') };
    if (length !== 0) hasWriter = true;
    if (typeof length === 'number' && length > 0) {
      size += length;
      if (size > limit) return tooLarge(file, limit);
      parts.push(part.subarray(0, length));
    } else {
      await sleep(pause);
      waited += pause;
    }
  }
  const reason = hasWriter
    ? `did not end within ${forEnd / 1000} seconds`
    : 'is a pipe that nobody writes to';
  return { ok: false, failure: unreadable(file, reason) };
}

/** `later` if the writer has not written anything yet; 0 if there is no writer. */
function readNow(descriptor: number, part: Buffer): number | 'later' {
  try {
    return readSync(descriptor, part);
  } catch (error) {
    if (errorCode(error) === 'EAGAIN') return 'later';
    throw error;
  }
}

function tooLarge(file: string, limit: number): Result<never> {
  return { ok: false, failure: unreadable(file, `contains more than ${limit} bytes`) };
}

function notRegular(descriptor: number, file: string): Result<never> {
  const reason = fstatSync(descriptor).isDirectory() ? 'is a folder' : 'is not a regular file';
  return { ok: false, failure: unreadable(file, reason) };
}

function reasonOf(error: unknown): string {
  switch (errorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'does not exist';
    case 'EACCES':
    case 'EPERM':
      return 'is not readable for you';
    case 'ELOOP':
      return 'is a symbolic link that leads back to itself';
    default:
      return 'cannot be read';
  }
}
