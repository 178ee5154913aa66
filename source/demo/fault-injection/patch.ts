import type { JsonObject, JsonValue } from '../../core/json/json-value.ts';
import { isObject } from '../../core/json/json-value.ts';
import { atOrigin } from '../at-origin.ts';

/** A change to a JSON object, in which `atOrigin` fills in the strings. */
export interface Patch {
  readonly set?: JsonObject;
  readonly remove?: readonly string[];
  /** Added to numbers, e.g. to make a time earlier. */
  readonly shift?: Readonly<Record<string, number>>;
}

export function patched(document: JsonObject, { set, remove, shift }: Patch, origin: string): JsonObject {
  const kept = Object.entries(document).filter(([key]) => !remove?.includes(key));
  const shifted = kept.map(([key, value]): [string, JsonValue] => {
    const by = shift?.[key];
    return [key, typeof value === 'number' && by !== undefined ? value + by : value];
  });
  return { ...Object.fromEntries(shifted), ...(set && withOrigin(set, origin)) };
}

function withOrigin(value: JsonObject, origin: string): JsonObject {
  const fill = (item: JsonValue): JsonValue => {
    if (typeof item === 'string') return atOrigin(item, origin);
    if (isObject(item)) return withOrigin(item, origin);
    return Array.isArray(item) ? item.map(fill) : item;
  };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item)]));
}
