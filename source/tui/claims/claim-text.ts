import type { JsonValue } from '../../core/json-value.ts';

/** NumericDate claims (RFC 7519, 2), which people read better as a time. */
const times: readonly string[] = ['exp', 'iat', 'nbf', 'auth_time', 'updated_at'];
const lastSecond = 8_640_000_000_000;
/** More than a row holds. */
const mostMembers = 100;

/** Long lists are turned into text once, not for each picture. */
const remembered = new WeakMap<object, string>();

export function claimText(name: string, value: JsonValue | undefined): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && times.includes(name) && Math.abs(value) <= lastSecond)
    return `${value}  ${new Date(value * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const text = remembered.get(value) ?? structured(value);
  remembered.set(value, text);
  return text;
}

function structured(value: object): string {
  const isNames = Array.isArray(value) && value.every((one) => typeof one === 'string');
  return isNames ? value.slice(0, mostMembers).join(', ') : JSON.stringify(value);
}
