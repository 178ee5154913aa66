import { isObject, type JsonObject, type JsonValue, member, parseJson } from '../../core/json/json-value.ts';
import { isBlank } from './is-blank.ts';

/** `kid`: no key has the ID. `wrong`: it stops at another key. `several`: which key it picks cannot be known. */
export type KeyChoice = 'fits' | 'unread' | 'kid' | 'wrong' | 'several';

/**
 * Tells whether GitLab reaches a key that can have signed the token: the first with that ID, or else each in turn until
 * one raises (nov/json-jwt v1.16.7: lib/json/jwk/set.rb, []; omniauth_openid_connect: decode_with_each_key!).
 */
export function keyChoice(body: string, header: JsonObject, alg: string): KeyChoice {
  const set = parseJson(body);
  if (!isObject(set)) return 'unread';
  const value = member(set, 'keys');
  const keys = (Array.isArray(value) ? value : [value]).filter(isObject);
  const kind = alg.startsWith('ES') ? 'EC' : 'RSA';
  const fits = (key: JsonObject) => member(key, 'kty') === kind;
  if (Object.hasOwn(header, 'kid')) {
    const kid = member(header, 'kid');
    const named = keys.filter((key) => !isBlank(member(key, 'kid')) && member(key, 'kid') === kid);
    const [first] = named;
    if (!first) return 'kid';
    if (!fits(first)) return 'wrong';
    return named.filter(fits).length > 1 ? 'several' : 'fits';
  }
  // A key of another type raises an uncaught error; one of an unknown type is skipped.
  const stops = keys.findIndex((key) => isOneOf(['RSA', 'EC', 'oct'], member(key, 'kty')) && !fits(key));
  const usable = keys.findIndex(fits);
  if (usable === -1 || (stops !== -1 && stops < usable)) return 'wrong';
  return stops === -1 && new Set(keys.filter(fits).map((key) => member(key, 'crv'))).size === 1
    ? 'fits'
    : 'several';
}

function isOneOf(names: readonly string[], value: JsonValue | undefined): boolean {
  return typeof value === 'string' && names.includes(value);
}
