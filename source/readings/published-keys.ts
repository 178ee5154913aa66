import type { Gathered } from '../core/facts/facts.ts';
import { isObject, type JsonObject, member, parseJson, stringMember } from '../core/json/json-value.ts';
import { presentFact } from '../core/run/present-fact.ts';

export interface PublishedKey {
  /** Its id, or its position in the set. */
  readonly name: string;
  readonly members: JsonObject;
}

/** The fetched keys in the order of the set; undefined if no set was received. */
export function publishedKeys(gathered: Gathered): readonly PublishedKey[] | undefined {
  const exchange = presentFact(gathered, 'jwks')?.exchange;
  const set = exchange?.outcome === 'answered' ? parseJson(exchange.answer.body) : undefined;
  const list = isObject(set) ? member(set, 'keys') : undefined;
  if (!Array.isArray(list)) return undefined;
  return list
    .filter(isObject)
    .map((members, index) => ({ name: stringMember(members, 'kid') ?? `number ${index + 1}`, members }));
}
