import type { JsonObject } from '../../core/json/json-value.ts';
import type { Person } from '../people.ts';

/** A person for the sign-in page, named by the first of name, e-mail address and subject. */
export function personOfClaims(claims: JsonObject): Person {
  const [name, shows] = ['name', 'email', 'sub'].flatMap((key) => {
    const value = claims[key];
    return typeof value === 'string' ? [value] : [];
  });
  const id = String(claims['sub']);
  return { id, name: name ?? id, shows: shows ?? id, claims };
}
