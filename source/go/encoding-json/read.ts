import { type Decoder, decode } from './decode.ts';
import { type GoScan, scanGoJson } from './scan.ts';
import { type GoShape, type GoValue, zero } from './shape.ts';

export { foldCase } from './decode.ts';
export type { GoShape, GoValue } from './shape.ts';

export interface GoJsonError {
  readonly is: 'syntax' | 'type';
  /** In Go's own words. */
  readonly message: string;
  /** The member that could not be read, as a path; absent for the whole text. */
  readonly field?: string;
  /** What was there, for `type`: `string`, `number`, `object`… */
  readonly got?: string;
  /** The Go type that was wanted. */
  readonly wanted?: string;
}

export type GoReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: GoJsonError };

export interface GoDialect {
  /** go-jose's own copy of the decoder takes keys as they are spelt and refuses a key that comes twice (go-jose json/decode.go). */
  readonly strictKeys?: boolean;
}

/**
 * Reads JSON text as `json.Unmarshal` of Go's encoding/json does: keys in any case, the last one wins, `null` leaves
 * the value as it is, and one wrong type fails the whole text.
 */
export function readGo<const S extends GoShape>(
  text: string,
  shape: S,
  dialect: GoDialect = {},
): GoReading<GoValue<S>> {
  return readScanned(text, scanGoJson(text), shape, dialect);
}

/** As `readGo`, of a text that has been scanned. */
export function readScanned<const S extends GoShape>(
  text: string,
  scan: GoScan,
  shape: S,
  dialect: GoDialect = {},
): GoReading<GoValue<S>> {
  if (!scan.ok) return { ok: false, error: { is: 'syntax', message: scan.message } };
  const decoder: Decoder = { text, path: [], struct: undefined, dialect };
  const value = decode(decoder, shape, scan.root, zero(shape));
  const error = decoder.stopped ?? decoder.saved;
  // `decode` gives what `GoValue` describes, shape by shape; the compiler cannot follow it through the recursion.
  return error ? { ok: false, error } : { ok: true, value: value as GoValue<S> };
}

export function goErrorText(error: GoJsonError): string {
  return error.message;
}
