import { type JsonValue, jsonType } from '../../core/json/json-value.ts';

export type GroupList =
  | { readonly ok: true; readonly names: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** Coder: coderd/idpsync/idpsync.go, ParseStringSliceClaim. */
export function groupList(value: JsonValue): GroupList {
  if (value === null || value === '') return { ok: true, names: [] };
  if (typeof value === 'string')
    return value.includes(',')
      ? { ok: false, message: 'it is one string with commas' }
      : { ok: true, names: [value] };
  if (!Array.isArray(value)) return { ok: false, message: `it is ${jsonType(value)}` };
  const names = value.filter((item) => typeof item === 'string');
  return names.length === value.length
    ? { ok: true, names }
    : { ok: false, message: 'the list contains something that is not a string' };
}
