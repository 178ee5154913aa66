import { isObject, type JsonObject, type JsonValue } from './json-value.ts';

/** Enough for any provider’s claims, yet small enough to read and keep. */
const mostCharacters = 256 * 1024;
const longestString = 8 * 1024;

export interface BoundedJson<Value extends JsonValue> {
  readonly value: Value;
  /** What was left out and where, one sentence each. */
  readonly cut: readonly string[];
}

/** A copy of a provider's data, cut to what a report should hold. `name` starts the paths in `cut`. */
export function boundedJson<Value extends JsonValue>(name: string, value: Value): BoundedJson<Value> {
  let left = mostCharacters;
  const cut: string[] = [];
  // The shape is unchanged: only values are shortened or left out.
  return { value: bounded(value, name) as Value, cut };

  function bounded(one: JsonValue, path: string): JsonValue {
    if (typeof one === 'string') return text(one, path);
    if (Array.isArray(one)) return list(one, path);
    if (isObject(one)) return object(one, path);
    left -= 8;
    return one;
  }

  function text(whole: string, path: string): string {
    const length = Math.min(whole.length, longestString, Math.max(0, left));
    left -= length + 2;
    if (length === whole.length) return whole;
    cut.push(`${path}: ${whole.length - length} of ${whole.length} characters were left out.`);
    return whole.slice(0, length);
  }

  function list(whole: readonly JsonValue[], path: string): readonly JsonValue[] {
    const kept: JsonValue[] = [];
    for (const [at, one] of whole.entries()) {
      if (left <= 0) break;
      kept.push(bounded(one, `${path}[${at}]`));
    }
    note(kept.length, whole.length, 'values', path);
    return kept;
  }

  function object(whole: JsonObject, path: string): JsonObject {
    const kept: [string, JsonValue][] = [];
    const members = Object.entries(whole);
    for (const [key, one] of members) {
      if (left <= 0) break;
      if (key.length > longestString) continue;
      left -= key.length + 4;
      kept.push([key, bounded(one, `${path}.${key.slice(0, 100)}`)]);
    }
    note(kept.length, members.length, 'members', path);
    return Object.fromEntries(kept);
  }

  function note(kept: number, all: number, what: string, path: string): void {
    if (kept < all) cut.push(`${path}: ${all - kept} of ${all} ${what} were left out.`);
  }
}
