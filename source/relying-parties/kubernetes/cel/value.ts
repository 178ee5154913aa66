import { isObject, type JsonValue } from '../../../core/json/json-value.ts';

/** An int is a bigint; the numbers of JSON are doubles. */
export type CelValue =
  | null
  | boolean
  | string
  | bigint
  | number
  | readonly CelValue[]
  | CelMap
  | Optional
  | Type;
export interface CelMap {
  readonly map: Readonly<Record<string, JsonValue>>;
  /** All claims: they have members, and neither a size nor keys to be looked for (pkg/cel/lazy: NewMapValue). */
  readonly isLazy?: true;
}
export interface Optional {
  readonly optional: CelValue | undefined;
}

/** What type() gives, by its name. */
export interface Type {
  readonly type: string;
}

export type CelResult =
  | { readonly is: 'value'; readonly value: CelValue }
  /** The expression fails, in words that complete “the expression …”. */
  | { readonly is: 'error'; readonly message: string }
  /** It holds what is not known here. */
  | { readonly is: 'unknown'; readonly what: string };

export type CelScope = Readonly<Record<string, CelValue>>;

export const value = (value: CelValue): CelResult => ({ is: 'value', value });
export const error = (message: string): CelResult => ({ is: 'error', message });

export function fromJson(json: JsonValue): CelValue {
  if (Array.isArray(json)) return json.map(fromJson);
  return isObject(json) ? { map: json } : (json as CelValue);
}

export function isList(given: CelValue | undefined): given is readonly CelValue[] {
  return Array.isArray(given);
}

export function isMap(given: CelValue | undefined): given is CelMap {
  return typeof given === 'object' && given !== null && 'map' in given && !Array.isArray(given);
}

export function isType(given: CelValue | undefined): given is Type {
  return typeof given === 'object' && given !== null && 'type' in given;
}

export function isOptional(given: CelValue | undefined): given is Optional {
  return typeof given === 'object' && given !== null && 'optional' in given;
}
