import { generateKeyPair, type JsonWebKey, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

/** A key of the provider, with its ID in the JWKS. */
export interface SigningKey {
  readonly kid: string;
  readonly alg: 'RS256' | 'ES256';
  readonly privateKey: KeyObject;
  /** Includes the private part, so it is for the provider only. */
  readonly jwk: JsonWebKey;
}

const generate = promisify(generateKeyPair);

/** Two keys, like most providers during rotation; the first signs ID tokens, with RS256 (Core 1.0, 15.1). */
export async function generateSigningKeys(): Promise<readonly [SigningKey, SigningKey]> {
  const [rsa, ec] = await Promise.all([
    generate('rsa', { modulusLength: 2048 }),
    generate('ec', { namedCurve: 'P-256' }),
  ]);
  return [signingKey('demo-rsa', 'RS256', rsa.privateKey), signingKey('demo-ec', 'ES256', ec.privateKey)];
}

function signingKey(kid: string, alg: SigningKey['alg'], privateKey: KeyObject): SigningKey {
  return { kid, alg, privateKey, jwk: { ...privateKey.export({ format: 'jwk' }), kid, alg, use: 'sig' } };
}
