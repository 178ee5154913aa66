import { type HttpAnswer, mediaType } from '../../core/http.ts';
import type { JsonValue } from '../../core/json-value.ts';

/** ActiveSupport’s blank? */
export function isBlank(value: JsonValue | undefined): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return value === undefined || value === null || value === false;
}

/** Faraday reads an answer as JSON by its content type alone (lostisland/faraday: lib/faraday/response/json.rb). */
export function isJson(answer: HttpAnswer): boolean {
  return /\bjson$/.test(mediaType(answer));
}
