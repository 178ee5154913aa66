import { type JsonObject, stringMember } from '../core/json/json-value.ts';

const digests: Readonly<Record<string, string>> = { '256': 'SHA-256', '384': 'SHA-384', '512': 'SHA-512' };

/**
 * Tells whether the ID token’s `at_hash` matches the access token, or its `c_hash` the code: the left half of the
 * digest that its algorithm uses (OpenID Connect Core 1.0, 3.1.3.6 and 3.3.2.11). `undefined` if it has none, or if the
 * digest is not known.
 */
export async function tokenHashMatches(
  name: 'at_hash' | 'c_hash',
  text: string,
  header: JsonObject | undefined,
  claims: JsonObject | undefined,
): Promise<boolean | undefined> {
  const hash = claims && stringMember(claims, name);
  const digest = header && digests[stringMember(header, 'alg')?.slice(-3) ?? ''];
  if (hash === undefined || digest === undefined) return undefined;
  const bytes = new Uint8Array(await crypto.subtle.digest(digest, new TextEncoder().encode(text)));
  return Buffer.from(bytes.subarray(0, bytes.length / 2)).toString('base64url') === hash;
}
