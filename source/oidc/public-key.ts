import type { JWK } from 'jose';
import { type JsonObject, stringMember } from '../core/json-value.ts';

interface KeyKind {
  readonly kty: 'RSA' | 'EC' | 'OKP';
  readonly crv?: string;
}

const rsa: KeyKind = { kty: 'RSA' };

/** The key that each algorithm takes (RFC 7518, 3.1; RFC 8037, 3.1). */
const keyKinds: ReadonlyMap<string, KeyKind> = new Map([
  ['RS256', rsa],
  ['RS384', rsa],
  ['RS512', rsa],
  ['PS256', rsa],
  ['PS384', rsa],
  ['PS512', rsa],
  ['ES256', { kty: 'EC', crv: 'P-256' }],
  ['ES384', { kty: 'EC', crv: 'P-384' }],
  ['ES512', { kty: 'EC', crv: 'P-521' }],
  ['EdDSA', { kty: 'OKP', crv: 'Ed25519' }],
]);

/** Those that Infra's library knows (go-oidc: oidc/jose.go); symmetric ones and `none` are not among them. */
export const signatureAlgorithms: readonly string[] = [...keyKinds.keys()];

export function fits(jwk: JsonObject, alg: string): boolean {
  const { kty, crv } = keyKinds.get(alg) ?? {};
  return stringMember(jwk, 'kty') === kty && (crv === undefined || stringMember(jwk, 'crv') === crv);
}

const publicNumbers = { RSA: ['n', 'e'], EC: ['x', 'y'], OKP: ['x'] } as const;

/** Only the public numbers: `alg`, `use` and `key_ops` of a published key are often wrong, and Go ignores them. */
export function publicKeyOf(jwk: JsonObject, alg: string): JWK {
  const { kty, crv } = keyKinds.get(alg) ?? rsa;
  const numbers = publicNumbers[kty].map((name) => [name, stringMember(jwk, name) ?? '']);
  return { ...Object.fromEntries(numbers), kty, ...(crv !== undefined && { crv }) };
}
