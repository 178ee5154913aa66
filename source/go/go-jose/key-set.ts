import { readGo } from '../encoding-json/read.ts';
import { type GoJoseKey, type GoJoseReading, readGoJoseKey } from './key.ts';

const setShape = { type: 'jose.JSONWebKeySet', fields: { keys: ['json-web-key'] } } as const;

/** What differs between versions of the library: from 4.0.3 a key of a type that it does not know is left out (jwk.go). */
interface LibraryRules {
  readonly ignoresUnknownKeyTypes: boolean;
}

export type GoJoseKeySet =
  | { readonly ok: true; readonly keys: readonly GoJoseKey[] }
  /** The text is no key set at all. */
  | { readonly ok: false; readonly is: 'not-a-set'; readonly message: string }
  /** One key or more that go-jose cannot read: it takes none of them. */
  | {
      readonly ok: false;
      readonly is: 'bad-key';
      readonly refused: readonly (Extract<GoJoseReading, { ok: false }> & { readonly index: number })[];
      readonly total: number;
    };

/** Reads a key set as the library does: all keys, or none (coreos/go-oidc: oidc/jwks.go; go-jose: jwk.go). */
export function readGoJoseKeySet(text: string, rules?: LibraryRules): GoJoseKeySet {
  const set = readGo(text, setShape);
  if (!set.ok) return { ok: false, is: 'not-a-set', message: set.error.message };
  const readings = set.value.keys.map(readGoJoseKey);
  const refused = readings.flatMap((reading, index) =>
    reading.ok || (rules?.ignoresUnknownKeyTypes && isOfUnknownType(reading)) ? [] : [{ ...reading, index }],
  );
  return refused.length > 0
    ? { ok: false, is: 'bad-key', refused, total: readings.length }
    : { ok: true, keys: readings.flatMap((reading) => (reading.ok ? [reading.key] : [])) };
}

/** A key of a known type is still read whole, but for a curve of type OKP that is not known. */
function isOfUnknownType({ kty, message }: Extract<GoJoseReading, { ok: false }>): boolean {
  if (kty === 'OKP') return message.startsWith('go-jose/go-jose: unknown curve');
  return kty !== '' && !['RSA', 'EC', 'oct'].includes(kty);
}
