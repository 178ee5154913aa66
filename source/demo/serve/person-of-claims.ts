import type { JsonObject } from '../../core/json/json-value.ts';
import type { Person } from '../people.ts';

/** Somebody for the sign-in page, called by the first of name, e-mail and subject. */
export function personOfClaims(claims: JsonObject): Person {
  const [name, shows] = ['name', 'email', 'sub'].flatMap((key) => {
    const value = claims[key];
    return typeof value === 'string' ? [value] : [];
  });
  const id = String(claims['sub']);
  return { id, name: name ?? id, shows: shows ?? id, claims };
}
