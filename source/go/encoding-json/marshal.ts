import { isObject, type JsonValue } from '../../core/json/json-value.ts';

/** A value as `json.Marshal` writes it: keys sorted, and `<`, `>`, `&` escaped (encoding/json: encode.go). */
export function marshalGo(value: JsonValue): string {
  if (typeof value === 'string') {
    return JSON.stringify(value).replace(
      /[<>&\u2028\u2029]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  }
  if (Array.isArray(value)) return `[${value.map(marshalGo).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${members.map(([key, inner]) => `${marshalGo(key)}:${marshalGo(inner)}`).join(',')}}`;
}
