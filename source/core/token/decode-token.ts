import { isObject, type JsonObject, parseJson } from '../json/json-value.ts';

/** A compact JWS or JWE taken apart as far as possible (RFC 7515, 3.1). Nothing is verified. */
export interface DecodedToken {
  readonly parts: number;
  /** Absent if it is not a JSON object. */
  readonly header?: JsonObject;
  /** As received, if the object does not represent it fully. */
  readonly headerText?: string;
  /** The second part as text; absent if it cannot be decoded. */
  readonly payload?: string;
  readonly claims?: JsonObject;
}

export function decodeToken(token: string): DecodedToken {
  const parts = token.split('.');
  const headerText = decodeText(parts[0]);
  const header = objectIn(headerText);
  const payload = decodeText(parts[1]);
  const claims = objectIn(payload);
  return {
    parts: parts.length,
    ...(header && { header }),
    ...(header && headerText !== undefined && JSON.stringify(header) !== headerText && { headerText }),
    ...(payload !== undefined && { payload }),
    ...(claims && { claims }),
  };
}

/** RFC 7515, 2: base64url without padding; Go's RawURLEncoding refuses anything else. */
export function decodeBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined;
  return bytesOf(text.replaceAll('-', '+').replaceAll('_', '/'));
}

/** go-jose v3.0.0 removes padding first (encoding.go, base64URLDecode). */
export function withoutPadding(text: string): string {
  return text.replace(/(?<!=)=+$/, '');
}

/** Decodes well-formed base64 without padding; unused bits of the last character are ignored. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function decodeText(part: string | undefined): string | undefined {
  const bytes = part === undefined ? undefined : decodeBase64Url(part);
  return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function objectIn(text: string | undefined): JsonObject | undefined {
  const value = text === undefined ? undefined : parseJson(text);
  return isObject(value) ? value : undefined;
}
