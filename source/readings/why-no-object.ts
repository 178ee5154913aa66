import { parseJson } from '../core/json/json-value.ts';

const compactToken = /^[\w-]+(?:\.[\w-]*){2,4}$/;

/** Why a body is not the expected JSON object, as a clause. */
export function whyNoObject(body: string): string {
  if (body.startsWith('\ufeff')) return 'it begins with an invisible byte order mark';
  const text = body.trim();
  if (text === '') return 'it is empty';
  if (compactToken.test(text))
    return text.split('.').length === 5 ? 'it is an encrypted token' : 'it is a signed token';
  return Array.isArray(parseJson(text)) ? 'it is a list' : 'it is not a JSON object';
}
