import { type Decoder, decode } from './decode.ts';
import type { GoDialect, GoReading } from './reading.ts';
import { type GoScan, scanGoJson } from './scan.ts';
import { type GoShape, type GoValue, zero } from './shape.ts';

/**
 * Reads JSON text like `json.Unmarshal` of Go's encoding/json: keys in any case, the last one wins, `null` keeps the
 * previous value, and one wrong type fails the whole text.
 */
export function readGo<const S extends GoShape>(
  text: string,
  shape: S,
  dialect: GoDialect = {},
): GoReading<GoValue<S>> {
  return readScanned(text, scanGoJson(text), shape, dialect);
}

/** As `readGo`, for scanned text. */
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
  // `decode` returns what `GoValue` describes for each shape; the compiler cannot follow that through the recursion.
  return error ? { ok: false, error } : { ok: true, value: value as GoValue<S> };
}
