import type { FactName, Facts, Gathered } from '../facts/facts.ts';
import { isAbsent } from './absent.ts';

export function presentFact<Name extends FactName>(gathered: Gathered, name: Name): Facts[Name] | undefined {
  const fact = gathered[name];
  // `Gathered` holds each fact or its absence under its own name; the compiler cannot narrow that by a generic key.
  return fact === undefined || isAbsent(fact) ? undefined : (fact as Facts[Name]);
}
