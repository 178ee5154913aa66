import { type CryptoKey, compactVerify, importJWK } from 'jose';
import type { SignatureFact } from '../core/facts/facts.ts';
import { isObject, type JsonObject, member, parseJson, stringMember } from '../core/json/json-value.ts';
import { decodeBase64Url, decodeToken, withoutPadding } from '../core/token/decode-token.ts';
import { fitsAlgorithm, signatureAlgorithms } from '../core/token/signature-algorithms.ts';
import { publicKeyOf } from './public-key.ts';

export interface SignatureQuestion {
  readonly token: string;
  /** The key set’s text; absent if it could not be fetched. */
  readonly keys?: string;
  /** Others are not tried (RFC 8725, 3.1). */
  readonly acceptedAlgorithms: readonly string[];
  /** Fetches the key set again, since keys may have been rotated (Core 10.1.1). */
  refetch(): Promise<string | undefined>;
}

/**
 * Verifies a JWS with the provider’s published keys only: `jwk`, `jku`, `x5c` and `x5u` in the token are ignored (RFC
 * 8725, 3.10).
 */
export async function verifySignature(question: SignatureQuestion): Promise<SignatureFact> {
  const token = withoutPadding(question.token);
  const { parts, header, payload } = decodeToken(token);
  if (parts === 5) return { is: 'unreadable', why: 'It is encrypted (five parts).' };
  if (parts !== 3 || !header) return { is: 'unreadable', why: 'It is not a JWS of three parts.' };
  const signature = decodeBase64Url(token.slice(token.lastIndexOf('.') + 1));
  if (payload === undefined || !signature)
    return {
      is: 'unreadable',
      why: 'Its payload or its signature is not base64url (RFC 7515, 2).',
    };
  const alg = stringMember(header, 'alg');
  if (alg === undefined) return { is: 'unreadable', why: 'Its header names no algorithm.' };
  if (alg.toLowerCase() === 'none' || signature.length === 0) return { is: 'unsigned' };
  if (!question.acceptedAlgorithms.includes(alg) || !signatureAlgorithms.includes(alg))
    return { is: 'unsupported', alg };
  // RFC 7515, 4.1.11: unknown extensions must be refused; go-jose knows none.
  if (member(header, 'crit') !== undefined)
    return { is: 'unreadable', why: 'Its header requires an extension (crit).' };
  // An empty one counts as absent (coreos/go-oidc: oidc/jwks.go, verify).
  const kid = stringMember(header, 'kid') || undefined;
  const first = await tryKeys(token, question.keys, alg, kid, false);
  if (first.is === 'valid' || first.is === 'ambiguous-key') return first;
  const fresh = await question.refetch();
  return fresh === undefined ? first : tryKeys(token, fresh, alg, kid, true);
}

/** The keys of a key set; `undefined` if the text is not one. */
function keysIn(text: string | undefined): readonly JsonObject[] | undefined {
  const set = text === undefined ? undefined : parseJson(text);
  // Go ignores case and uses the last match.
  const keys = isObject(set)
    ? Object.entries(set).findLast(([name]) => name.toLowerCase() === 'keys')?.[1]
    : undefined;
  return Array.isArray(keys) ? keys.filter(isObject) : undefined;
}

async function tryKeys(
  token: string,
  text: string | undefined,
  alg: string,
  kid: string | undefined,
  refetched: boolean,
): Promise<SignatureFact> {
  const keys = keysIn(text);
  if (!keys) return { is: 'keys-unavailable' };
  const fitting = keys.filter(
    (key) =>
      fitsAlgorithm({ kty: stringMember(key, 'kty'), crv: stringMember(key, 'crv') }, alg) &&
      (kid === undefined || stringMember(key, 'kid') === kid),
  );
  if (fitting.length === 0) return { is: 'no-key', ...(kid !== undefined && { kid }) };
  for (const key of fitting) {
    if (!(await verifies(token, key, alg))) continue;
    // Core 10.1: a kid is required if there are several keys. Infra tries them all.
    if (kid === undefined && fitting.length > 1) return { is: 'ambiguous-key', keys: fitting.length };
    return { is: 'valid', ...(kid !== undefined && { kid }), refetched };
  }
  return { is: 'invalid' };
}

/**
 * RFC 7518, 3.3: an RSA key has at least 2048 bits, and jose accepts no shorter one. Go does, so the keys check warns
 * about it.
 */
const fewestBits = 2048;

async function verifies(token: string, jwk: JsonObject, alg: string): Promise<boolean> {
  try {
    const key = await importJWK(publicKeyOf(jwk, alg), alg);
    if (key instanceof Uint8Array) return false;
    if (isShort(key)) return await verifiesWithShortKey(token, key, alg);
    await compactVerify(token, key, { algorithms: [alg] });
    return true;
  } catch {
    return false;
  }
}

function isShort({ algorithm }: CryptoKey): boolean {
  return 'modulusLength' in algorithm && Number(algorithm.modulusLength) < fewestBits;
}

function verifiesWithShortKey(token: string, key: CryptoKey, alg: string): Promise<boolean> {
  const end = token.lastIndexOf('.');
  // RFC 7518, 3.5: the salt of RSA-PSS is as long as the digest.
  const algorithm = { name: key.algorithm.name, saltLength: Number(alg.slice(2)) / 8 };
  const signature = Buffer.from(token.slice(end + 1), 'base64url');
  return crypto.subtle.verify(algorithm, key, signature, new TextEncoder().encode(token.slice(0, end)));
}
