import type { webcrypto } from 'node:crypto';
import { type JsonObject, stringMember } from '../core/json-value.ts';

/** A JWS algorithm (RFC 7518, 3.1; RFC 8037) in WebCrypto's terms. */
export interface SignatureAlgorithm {
  readonly importing: webcrypto.RsaHashedImportParams | webcrypto.EcKeyImportParams | webcrypto.Algorithm;
  readonly verifying: webcrypto.Algorithm | webcrypto.RsaPssParams | webcrypto.EcdsaParams;
  readonly keyType: 'RSA' | 'EC' | 'OKP';
  readonly curve?: string;
}

/** Those that Infra's library knows (go-oidc: oidc/jose.go); symmetric ones and `none` are not among them. */
export const signatureAlgorithms: Readonly<Record<string, SignatureAlgorithm>> = {
  RS256: rsa('RSASSA-PKCS1-v1_5', 256),
  RS384: rsa('RSASSA-PKCS1-v1_5', 384),
  RS512: rsa('RSASSA-PKCS1-v1_5', 512),
  PS256: rsa('RSA-PSS', 256),
  PS384: rsa('RSA-PSS', 384),
  PS512: rsa('RSA-PSS', 512),
  ES256: ec('P-256', 256),
  ES384: ec('P-384', 384),
  ES512: ec('P-521', 512),
  EdDSA: {
    importing: { name: 'Ed25519' },
    verifying: { name: 'Ed25519' },
    keyType: 'OKP',
    curve: 'Ed25519',
  },
};

export function fits(jwk: JsonObject, algorithm: SignatureAlgorithm): boolean {
  return (
    stringMember(jwk, 'kty') === algorithm.keyType &&
    (algorithm.curve === undefined || stringMember(jwk, 'crv') === algorithm.curve)
  );
}

/** Undefined where the key cannot be used. */
export async function importPublicKey(
  jwk: JsonObject,
  algorithm: SignatureAlgorithm,
): Promise<webcrypto.CryptoKey | undefined> {
  const names = { RSA: ['n', 'e'], EC: ['crv', 'x', 'y'], OKP: ['crv', 'x'] }[algorithm.keyType];
  const material = Object.fromEntries(names.map((name) => [name, stringMember(jwk, name) ?? '']));
  try {
    // Only the public numbers: `alg`, `use` and `key_ops` of a published key are often wrong and Go ignores them.
    const key = { kty: algorithm.keyType, ...material };
    return await crypto.subtle.importKey('jwk', key, algorithm.importing, false, ['verify']);
  } catch {
    return undefined;
  }
}

function rsa(name: 'RSASSA-PKCS1-v1_5' | 'RSA-PSS', bits: number): SignatureAlgorithm {
  return {
    importing: { name, hash: `SHA-${bits}` },
    verifying: name === 'RSA-PSS' ? { name, saltLength: bits / 8 } : { name },
    keyType: 'RSA',
  };
}

function ec(curve: string, bits: number): SignatureAlgorithm {
  return {
    importing: { name: 'ECDSA', namedCurve: curve },
    verifying: { name: 'ECDSA', hash: `SHA-${bits}` },
    keyType: 'EC',
    curve,
  };
}
