import type { JsonValue } from '../../core/json/json-value.ts';
import { printedAsString } from '../../go/fmt/print-string.ts';

/** routers/web/auth/oauth.go, claimValueToStringSet: nothing fails, and nothing is trimmed. */
export function claimSet(value: JsonValue): readonly string[] {
  const names = Array.isArray(value) ? value.map(printedAsString) : printedAsString(value).split(',');
  return [...new Set(names)];
}

/** Whether these are names as somebody wrote them. */
export function isAsWritten(value: JsonValue): boolean {
  if (typeof value === 'string') return value.split(',').every((name) => name !== '' && name === name.trim());
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}
