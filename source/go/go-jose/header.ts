import type { JsonObject } from '../../core/json/json-value.ts';
import { readGo } from '../encoding-json/read.ts';
import { type PaddingRule, readGoJoseKey } from './key.ts';

const shape = {
  type: 'jose.Header',
  fields: { alg: 'string', kid: 'string', nonce: 'string', x5c: ['string'], jwk: 'json-web-key' },
} as const;

/** A JWS header as the library reads it: one member of the wrong type invalidates the token (shared.go, sanitized). */
export function readGoJoseHeader(header: JsonObject, text = JSON.stringify(header), padding?: PaddingRule) {
  const reading = readGo(text, shape, { strictKeys: true });
  if (!reading.ok) return { ok: false, is: reading.error.is, message: reading.error.message } as const;
  const { alg, kid, jwk, x5c } = reading.value;
  // The certificates are read like those of a key.
  const keys = [jwk, x5c.length > 0 ? JSON.stringify({ kty: 'RSA', n: 'AQAB', e: 'AQAB', x5c }) : ''];
  for (const key of keys) {
    const read = key === '' || key === 'null' ? undefined : readGoJoseKey(key, padding);
    if (read?.ok === false && !read.isOtherCertificate)
      return { ok: false, is: read.is ?? 'key', message: read.message } as const;
  }
  return { ok: true, alg, kid } as const;
}
