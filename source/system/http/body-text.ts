import { promisify } from 'node:util';
import type { Failure, Result } from '../../core/failure.ts';
import type { HttpAnswer } from '../../core/http.ts';
import { causeOf, errorCode } from './error-cause.ts';

/** After decompression. Discovery documents and tokens are a few kilobytes; 10,000 groups are one megabyte. */
export const largestBody = 4 * 1024 * 1024;

/**
 * Takes off gzip where that alone is named and leaves anything else as it came, as Go does (net/http: transport.go,
 * readLoop), never giving more than `largestBody`.
 */
export async function decoded(raw: Buffer, contentEncoding: string): Promise<Result<Buffer>> {
  if (contentEncoding.trim().toLowerCase() !== 'gzip' || raw.length === 0) return { ok: true, value: raw };
  try {
    const { gunzip } = process.getBuiltinModule('node:zlib');
    return { ok: true, value: await promisify(gunzip)(raw, { maxOutputLength: largestBody }) };
  } catch (error) {
    return failed({ ...packingFailure(errorCode(error)), cause: causeOf(error) });
  }
}

/** The text with its byte order mark, and how the bytes look. */
export function textOf(bytes: Buffer): Pick<HttpAnswer, 'body' | 'encoding'> {
  const body = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { body, encoding: encodingOf(bytes, body) };
}

export function tooLarge(): Failure {
  return {
    code: 'too-large',
    message: `The answer is larger than ${largestBody} bytes.`,
    detail: { limit: largestBody },
  };
}

function packingFailure(code: string | undefined): Failure {
  if (code === 'ERR_BUFFER_TOO_LARGE') return tooLarge();
  if (code === 'Z_BUF_ERROR') {
    return { code: 'http-truncated', message: 'The packed body ended too early.' };
  }
  return { code: 'http-malformed', message: 'The body is not packed as the header says.' };
}

function encodingOf(bytes: Buffer, body: string): HttpAnswer['encoding'] {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8-bom';
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'utf-16';
  // JSON begins with an ASCII character, so a zero beside it means two bytes a character (RFC 4627, 3).
  if (bytes.length >= 2 && (a === 0) !== (b === 0)) return 'utf-16';
  return body.includes('\ufffd') && !Buffer.from(body).equals(bytes) ? 'not-utf-8' : 'utf-8';
}

function failed(failure: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure };
}
