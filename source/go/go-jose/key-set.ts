import { readGo } from '../encoding-json/read.ts';
import { type GoJoseKey, type GoJoseReading, type PaddingRule, readGoJoseKey } from './key.ts';

const setShape = { type: 'jose.JSONWebKeySet', fields: { keys: ['json-web-key'] } } as const;

/** Differences from version 3.0.0. */
export interface KeyRules extends PaddingRule {
  /** Whether a program skips a key for this algorithm before the library reads it. */
  skips?(algorithm: string): boolean;
}

const algorithmShape = { type: 'oidc.jwkJSON', fields: { alg: 'string' } } as const;

export type GoJoseKeySet =
  | { readonly ok: true; readonly keys: readonly GoJoseKey[] }
  | { readonly ok: false; readonly is: 'not-a-set'; readonly message: string }
  /** go-jose cannot read one or more keys, and so accepts none. */
  | {
      readonly ok: false;
      readonly is: 'bad-key';
      readonly refused: readonly (Extract<GoJoseReading, { ok: false }> & { readonly index: number })[];
      readonly total: number;
    };

/**
 * Reads a key set as the library does: all keys, or none (coreos/go-oidc: oidc/jwks.go; go-jose: jwk.go). Only version
 * 4.0.3 skipped keys of unknown types; 4.0.4 reverted that.
 */
export function readGoJoseKeySet(text: string, rules?: KeyRules): GoJoseKeySet {
  const set = readGo(text, setShape);
  if (!set.ok) return { ok: false, is: 'not-a-set', message: set.error.message };
  const isSkipped = (key: string) => {
    const algorithm = readGo(key, algorithmShape);
    return algorithm.ok && rules?.skips?.(algorithm.value.alg) === true;
  };
  const readings = set.value.keys.filter((key) => !isSkipped(key)).map((key) => readGoJoseKey(key, rules));
  const refused = readings.flatMap((reading, index) => (reading.ok ? [] : [{ ...reading, index }]));
  return refused.length > 0
    ? { ok: false, is: 'bad-key', refused, total: readings.length }
    : { ok: true, keys: readings.flatMap((reading) => (reading.ok ? [reading.key] : [])) };
}
