import { bytesOf, decodeBase64Url } from '../../core/token/decode-token.ts';

const lineBreaks = /[\r\n]/g;

/** base64.RawURLEncoding: no padding, line breaks ignored; undefined if Go refuses it. */
export function decodeRawUrlBase64(text: string): Uint8Array | undefined {
  return decodeBase64Url(text.replace(lineBreaks, ''));
}

/** base64.StdEncoding: with padding; undefined if Go refuses it. */
export function decodeStdBase64(text: string): Uint8Array | undefined {
  const clean = text.replace(lineBreaks, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(clean) || clean.length % 4 !== 0) return undefined;
  return bytesOf(clean.replace(/={1,2}$/, ''));
}

/** The bytes as one big-endian number. */
export function bigIntOf(bytes: Uint8Array): bigint {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex === '' ? 0n : BigInt(`0x${hex}`);
}
