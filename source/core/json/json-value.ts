export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object's own member only, so that `__proto__` and `constructor` are plain data. */
export function member(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

export function stringMember(object: JsonObject, key: string): string | undefined {
  const value = member(object, key);
  return typeof value === 'string' ? value : undefined;
}

/** The strings in a list member, ignoring other items; undefined if it is not a list. */
export function stringsMember(object: JsonObject, key: string): readonly string[] | undefined {
  const value = member(object, key);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}

/** Deeper than anything is read, yet shallow enough for recursion, JSON.stringify included. */
const deepest = 200;

/** Parsed JSON with values nested too deep replaced by null; undefined if the text is not JSON. */
export function parseJson(text: string): JsonValue | undefined {
  try {
    const value = JSON.parse(text) as JsonValue;
    if (mayBeDeep(text)) prune(value, 1);
    return value;
  } catch {
    return undefined;
  }
}

/** Whether the text opens enough lists and objects to be too deep; most texts do not, and need no pruning. */
function mayBeDeep(text: string): boolean {
  let opened = 0;
  for (let at = 0; at < text.length && opened < deepest; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5b || unit === 0x7b) opened += 1;
  }
  return opened >= deepest;
}

/** Prunes in place: the value was just parsed, so nobody else holds it. */
function prune(value: JsonValue, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  const holder = value as { [key: string]: JsonValue };
  for (const key of Object.keys(holder)) {
    const inner = holder[key];
    if (typeof inner !== 'object' || inner === null) continue;
    if (depth >= deepest) Object.defineProperty(holder, key, { value: null });
    else prune(inner, depth + 1);
  }
}

/** The type of a value in words. */
export function jsonType(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'a string';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    default:
      return 'an object';
  }
}
