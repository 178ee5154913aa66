const lineBreaks = /[\r\n]/g;

/** base64.RawURLEncoding: no padding, line breaks ignored; undefined where Go refuses it. */
export function decodeRawUrlBase64(text: string): Uint8Array | undefined {
  const clean = text.replace(lineBreaks, '');
  if (!/^[\w-]*$/.test(clean) || clean.length % 4 === 1) return undefined;
  return bytesOf(clean.replaceAll('-', '+').replaceAll('_', '/'));
}

/** base64.StdEncoding: with padding; undefined where Go refuses it. */
export function decodeStdBase64(text: string): Uint8Array | undefined {
  const clean = text.replace(lineBreaks, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(clean) || clean.length % 4 !== 0) return undefined;
  return bytesOf(clean.replace(/={1,2}$/, ''));
}

function bytesOf(base64: string): Uint8Array {
  // A last character may carry bits that stand for nothing: Go ignores them.
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** The bytes as one number, highest first. */
export function bigIntOf(bytes: Uint8Array): bigint {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex === '' ? 0n : BigInt(`0x${hex}`);
}
