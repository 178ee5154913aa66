import type { FactName, Facts, Gathered } from '../facts/facts.ts';
import type { ServiceAccount } from '../run/configuration.ts';
import type { Redactor } from './redactor.ts';
import type { Secret } from './secret.ts';
import { shownFact } from './shown-fact.ts';

type Fact = NonNullable<Gathered[FactName]>;

/** Secrets that came with a fact. They travel beside it, never in it. */
export interface FactSecrets {
  readonly input: {
    readonly clientSecret?: Secret;
    readonly infraAccessKey?: Secret;
    readonly serviceAccount?: ServiceAccount;
  };
  readonly login: {
    readonly code?: Secret;
    readonly codeVerifier?: Secret;
    /** From the login as Infra sends it. */
    readonly codeAsInfra?: Secret;
  };
  readonly tokens: { readonly accessToken?: Secret; readonly refreshToken?: Secret };
}

type Secretive = keyof FactSecrets;
export type SecretsOf<Name extends FactName> = Pick<FactSecrets, Name & Secretive>;

/** A fact as received, with the secrets that came with it. */
export class Received<Name extends FactName = FactName> {
  readonly fact: Facts[Name];
  readonly secrets: Partial<FactSecrets[Name & Secretive]>;

  constructor(fact: Facts[Name], secrets: Received<Name>['secrets']) {
    this.fact = fact;
    this.secrets = secrets;
  }
}

/** Shells hold, show and save copies without secrets; within this process, a copy leads back to its fact. */
const received = new WeakMap<object, Fact>();

/** A copy of a fact that may leave the engine. */
export function shown<One extends Fact>(name: FactName, fact: One, redactor: Redactor): One {
  const copy = shownFact(name, fact, redactor);
  received.set(copy, fact);
  return copy;
}

/** The original facts of an earlier run in this process. */
export function asReceived(gathered: Gathered): Gathered {
  return Object.fromEntries(
    Object.entries(gathered).map(([name, fact]) => [name, received.get(fact) ?? fact]),
  );
}

/** Keyed by the fact as received: a later run that reuses the fact gets its secrets too, and they are dropped with it. */
const secrets = new WeakMap<object, object>();

export function keepSecrets(fact: object, beside: object): void {
  secrets.set(fact, beside);
}

/** The secrets that came with these facts; those of the facts in `spends` are handed out for the last time. */
export function secretsFor(
  needs: readonly FactName[],
  spends: readonly FactName[],
  received: Gathered,
): FactSecrets {
  const handed: { -readonly [Name in Secretive]: object } = { input: {}, login: {}, tokens: {} };
  for (const name of ['input', 'login', 'tokens'] as const) {
    const fact = received[name];
    if (!fact || !needs.includes(name)) continue;
    handed[name] = secrets.get(fact) ?? {};
    if (spends.includes(name)) secrets.delete(fact);
  }
  return handed;
}
