import type { JsonValue } from '../../core/json-value.ts';
import { jsonType } from '../../core/json-value.ts';
import { parseGoBool } from '../../go/strconv/parse-bool.ts';

const valid = /^[a-zA-Z0-9]+(?:-[a-zA-Z0-9]+)*$/;

function isValidName(name: string): boolean {
  return name.length <= 32 && name !== 'new' && name !== 'create' && valid.test(name);
}

/** Coder: codersdk/name.go, UsernameFrom; undefined where it makes a name up. */
export function usernameFrom(text: string): string | undefined {
  if (isValidName(text)) return text;
  const local = text.includes('@') ? text.slice(0, text.lastIndexOf('@')) : text;
  const cleaned = local.replace(/[^a-zA-Z0-9-]/g, '');
  return isValidName(cleaned) ? cleaned : undefined;
}

/** Coder: coderd/userauth.go, coerceEmailVerified: what it does not know is not verified. */
export function isVerified(value: JsonValue | undefined): boolean {
  if (typeof value === 'string') return parseGoBool(value) === true;
  return typeof value === 'number' ? value !== 0 : value === true;
}

export type GroupList =
  | { readonly ok: true; readonly names: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** Coder: coderd/idpsync/idpsync.go, ParseStringSliceClaim. */
export function groupList(value: JsonValue): GroupList {
  if (value === null || value === '') return { ok: true, names: [] };
  if (typeof value === 'string')
    return value.includes(',')
      ? { ok: false, message: 'it is one text with commas' }
      : { ok: true, names: [value] };
  if (!Array.isArray(value)) return { ok: false, message: `it is ${jsonType(value)}` };
  const names = value.filter((item) => typeof item === 'string');
  return names.length === value.length
    ? { ok: true, names }
    : { ok: false, message: 'the list holds something that is not a text' };
}
