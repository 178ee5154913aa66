import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Failure, Result } from '../core/failure.ts';
import { printable } from '../core/printable.ts';
import { causeOf, errorCode } from './error-cause.ts';

/** Saved facts hold a dozen answers of at most four megabytes each, nearly always far less. */
const largestInput = 64 * 1024 * 1024;

/** A file's text, or why it cannot be had in one sentence. */
export async function readInputFile(file: string, limit = largestInput): Promise<Result<string>> {
  try {
    const handle = await open(file, 'r');
    try {
      return await readBounded(handle.createReadStream({ autoClose: false }), file, limit);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { ok: false, failure: unreadable(file, reasonOf(error), causeOf(error)) };
  }
}

/** All of a stream, never more than the limit. */
export async function readBounded(stream: Readable, name: string, limit: number): Promise<Result<string>> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > limit) return { ok: false, failure: unreadable(name, `holds more than ${limit} bytes`) };
    parts.push(bytes);
  }
  return { ok: true, value: Buffer.concat(parts).toString('utf8') };
}

export function unreadable(file: string, reason: string, cause?: string): Failure {
  const message = `${printable(file)} ${reason}.`;
  return { code: 'file-unreadable', message, detail: { file }, ...(cause !== undefined && { cause }) };
}

function reasonOf(error: unknown): string {
  switch (errorCode(error)) {
    case 'ENOENT':
      return 'does not exist';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read by you';
    case 'EISDIR':
      return 'is a folder';
    default:
      return 'cannot be read';
  }
}
