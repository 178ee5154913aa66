import { isObject, type JsonObject, type JsonValue, member } from '../../core/json/json-value.ts';
import { marshalGo } from '../../go/encoding-json/marshal.ts';
import { parseGoBool } from '../../go/strconv/parse-bool.ts';

/**
 * Keeps the original spelling of numbers that JavaScript would write differently (bitly/go-simplejson v0.5.1: NewJson,
 * UseNumber).
 */
export function claimsAsWritten(text: string): JsonValue | undefined {
  const asWritten = (_: string, value: JsonValue, { source = '' }: { readonly source?: string }) =>
    typeof value === 'number' && String(value) !== source ? source : value;
  try {
    return JSON.parse(text, asWritten as (key: string, value: JsonValue) => JsonValue);
  } catch {
    return undefined;
  }
}

/** oauth2-proxy: pkg/util/util.go, toString: strings, numbers and booleans as written, everything else as JSON. */
export function coercedText(value: JsonValue): string {
  return typeof value === 'string' ? value : marshalGo(value);
}

/** The same file, toStringSlice: it never fails. */
export function coercedList(value: JsonValue): readonly string[] {
  // A null entry becomes the empty string (spf13/cast v1.10.0: ToStringE).
  return (Array.isArray(value) ? value : [value]).map((item) => (item === null ? '' : coercedText(item)));
}

/** spf13/cast v1.10.0: ToBool, which returns false for what it cannot read, including numbers that are not integers. */
export function coercedBoolean(value: JsonValue): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) < 2 ** 63 && value !== 0;
  return value === true || (typeof value === 'string' && parseGoBool(value) === true);
}

/** The literal name first, then as a path without indexes (pkg/providers/util/claim_extractor.go, getClaimFrom). */
export function claimIn(claims: JsonObject, name: string): JsonValue | undefined {
  const literal = member(claims, name);
  if (Object.hasOwn(claims, name)) return literal ?? undefined;
  let value: JsonValue | undefined = claims;
  for (const part of name.split('.')) value = isObject(value) ? member(value, part) : undefined;
  return value ?? undefined;
}
