import type { JsonValue } from '../../core/json/json-value.ts';

/** ActiveSupport’s blank? */
export function isBlank(value: JsonValue | undefined): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return value === undefined || value === null || value === false;
}
