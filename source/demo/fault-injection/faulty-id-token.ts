import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { JsonObject } from '../../core/json/json-value.ts';
import { isObject, parseJson } from '../../core/json/json-value.ts';
import type { IdTokenInjection } from './fault-injection.ts';
import { patched } from './patch.ts';

/** The ID token with changed header and claims, signed again. Anything but a signed JWT stays unchanged. */
export function faultyIdToken(
  idToken: string,
  { header = {}, claims = {}, signedBy }: IdTokenInjection,
  ownKey: KeyObject,
  origin: string,
): string {
  const [first, second] = idToken.split('.').map(decoded);
  if (!first || !second) return idToken;
  const signature = signing(signedBy, ownKey);
  const parts = [
    patched({ ...first, alg: signature.alg }, header, origin),
    patched(second, claims, origin),
  ].map(encoded);
  const input = parts.join('.');
  return `${input}.${signature.over(Buffer.from(input)).toString('base64url')}`;
}

interface Signing {
  readonly alg: string;
  over(input: Buffer): Buffer;
}

function signing(signedBy: IdTokenInjection['signedBy'], ownKey: KeyObject): Signing {
  switch (signedBy) {
    case undefined:
      return { alg: 'RS256', over: (input) => sign('sha256', input, ownKey) };
    case 'nobody':
      return { alg: 'none', over: () => Buffer.alloc(0) };
    case 'stranger': {
      // The right length and algorithm, but from none of the provider’s keys.
      const { modulusLength = 2048 } = ownKey.asymmetricKeyDetails ?? {};
      const over = (input: Buffer) => createHmac('sha512', 'stranger').update(input).digest();
      return { alg: 'RS256', over: (input) => Buffer.concat(Array(modulusLength / 512).fill(over(input))) };
    }
    case 'ed25519': {
      const { privateKey } = generateKeyPairSync('ed25519');
      return { alg: 'EdDSA', over: (input) => sign(null, input, privateKey) };
    }
  }
}

function decoded(part: string): JsonObject | undefined {
  const value = parseJson(Buffer.from(part, 'base64url').toString());
  return isObject(value) ? value : undefined;
}

function encoded(part: JsonObject): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
