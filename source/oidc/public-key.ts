import type { JWK } from 'jose';
import { type JsonObject, stringMember } from '../core/json/json-value.ts';
import { withoutPadding } from '../core/token/decode-token.ts';
import { keyKinds } from '../core/token/signature-algorithms.ts';

const publicNumbers = { RSA: ['n', 'e'], EC: ['x', 'y'], OKP: ['x'] } as const;

/** Only the public numbers: `alg`, `use` and `key_ops` of published keys are often wrong, and Go ignores them. */
export function publicKeyOf(jwk: JsonObject, alg: string): JWK {
  const { kty = 'RSA', crv } = keyKinds.get(alg) ?? {};
  const numbers = publicNumbers[kty].map((name) => [name, withoutPadding(stringMember(jwk, name) ?? '')]);
  return { ...Object.fromEntries(numbers), kty, ...(crv !== undefined && { crv }) };
}
