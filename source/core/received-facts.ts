import type { FactName, Gathered } from './facts.ts';
import type { Redactor } from './redactor.ts';
import { shownFact } from './shown-fact.ts';

type Fact = NonNullable<Gathered[FactName]>;

/** Shells hold, show and save copies without secrets; the fact behind each is found by the copy itself, in this process alone. */
const received = new WeakMap<object, Fact>();

/** The copy of a fact that may leave the engine. */
export function shown<One extends Fact>(name: FactName, fact: One, redactor: Redactor): One {
  const copy = shownFact(name, fact, redactor);
  received.set(copy, fact);
  return copy;
}

/** Facts of an earlier run as they were received, where this process received them. */
export function asReceived(gathered: Gathered): Gathered {
  return Object.fromEntries(
    Object.entries(gathered).map(([name, fact]) => [name, received.get(fact) ?? fact]),
  );
}
