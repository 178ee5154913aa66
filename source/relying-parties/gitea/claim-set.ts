import type { JsonValue } from '../../core/json/json-value.ts';
import { printedAsString } from '../../go/fmt/print-string.ts';

/** routers/web/auth/oauth.go, claimValueToStringSet: it never fails and trims nothing. */
export function claimSet(value: JsonValue): readonly string[] {
  const names = Array.isArray(value) ? value.map(printedAsString) : printedAsString(value).split(',');
  return [...new Set(names)];
}

/** Tells whether the values are plain names, without empty or padded ones. */
export function isAsWritten(value: JsonValue): boolean {
  if (typeof value === 'string') return value.split(',').every((name) => name !== '' && name === name.trim());
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}
