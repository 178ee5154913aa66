import { isObject, type JsonValue } from '../../../core/json/json-value.ts';

/** A CEL int is a bigint; JSON numbers are doubles. */
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
  /** All claims: their members can be read, but neither counted nor iterated (pkg/cel/lazy: NewMapValue). */
  readonly isLazy?: true;
}
export interface Optional {
  readonly optional: CelValue | undefined;
}

/** The result of type(), by name. */
export interface Type {
  readonly type: string;
}

export type CelResult =
  | { readonly is: 'value'; readonly value: CelValue }
  /** The expression fails; the message completes “the expression …”. */
  | { readonly is: 'error'; readonly message: string }
  /** The expression uses something whose result is not known. */
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
