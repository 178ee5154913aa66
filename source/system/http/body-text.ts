import { promisify } from 'node:util';
import type { HttpAnswer } from '../../core/facts/http-exchange.ts';
import type { Failure, Result } from '../../core/http/failure.ts';
import { causeOf, errorCode } from './error-cause.ts';

/** After decompression. Discovery documents and tokens take a few kilobytes; 10,000 groups take one megabyte. */
export const largestBody = 4 * 1024 * 1024;

/**
 * Like Go, decompresses gzip if it is the only encoding, and leaves anything else as it is (net/http: transport.go,
 * readLoop). Never returns more than `largestBody`.
 */
export async function decoded(
  raw: readonly Buffer[],
  contentEncoding: string,
): Promise<Result<readonly Buffer[]>> {
  if (contentEncoding.trim().toLowerCase() !== 'gzip' || raw.length === 0) return { ok: true, value: raw };
  try {
    const { gunzip } = process.getBuiltinModule('node:zlib');
    const unpacked = await promisify(gunzip)(Buffer.concat(raw), { maxOutputLength: largestBody });
    return { ok: true, value: [unpacked] };
  } catch (error) {
    return failed({ ...packingFailure(errorCode(error)), cause: causeOf(error) });
  }
}

/** The text with its byte order mark, and the detected encoding. */
export function textOf(parts: readonly Buffer[]): Pick<HttpAnswer, 'body' | 'encoding'> {
  const { isAscii } = process.getBuiltinModule('node:buffer');
  // ASCII, the usual case for JSON, can be decoded without concatenating the parts.
  const body = parts.every((part) => isAscii(part))
    ? parts.map((part) => part.toString('latin1')).join('')
    : new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.concat(parts));
  return { body, encoding: encodingOf(parts, body) };
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
    return { code: 'http-truncated', message: 'The compressed body ended too early.' };
  }
  return { code: 'http-malformed', message: 'The body is not compressed as the header says.' };
}

function encodingOf(parts: readonly Buffer[], body: string): HttpAnswer['encoding'] {
  if (body.startsWith('\ufeff')) return 'utf-8-bom';
  const [a, b] = parts.slice(0, 2).flatMap((part) => [...part.subarray(0, 2)]);
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'utf-16';
  // JSON begins with an ASCII character, so a zero next to it means two bytes per character (RFC 4627, 3).
  if (b !== undefined && (a === 0) !== (b === 0)) return 'utf-16';
  return body.includes('\ufffd') && !Buffer.concat(parts).equals(Buffer.from(body)) ? 'not-utf-8' : 'utf-8';
}

function failed(failure: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure };
}
