import type { FactName, Facts } from '../facts/facts.ts';
import type { FactSecrets, Received, SecretsOf } from '../secrets/received.ts';
import type { Absent } from './absent.ts';
import type { Ports } from './ports.ts';

/** The outside world, and the secrets that came with the facts that a probe needs. */
export interface ProbePorts<Need extends FactName = FactName> extends Ports {
  readonly secrets: SecretsOf<Need>;
}

type WithSecrets<Name extends FactName> = Name extends keyof FactSecrets ? Received<Name> : never;

/** Touches the network or a person to learn one fact. Never judges: trouble is part of the fact. */
export interface Probe<Name extends FactName = FactName, Need extends FactName = FactName> {
  readonly gives: Name;
  /** Required facts; if one is absent, so is this one. */
  readonly needs: readonly Need[];
  /** Needed facts whose secrets can be used only once: a second gathering does not get them. */
  readonly spends?: readonly Need[];
  readonly asks: 'network' | 'person';
  /** Sends the client id or a credential to the provider, so never to one that was only guessed (see `reachedBy`). */
  readonly showsClient?: true;
  gather(
    have: Pick<Facts, Need>,
    ports: ProbePorts<Need>,
    signal: AbortSignal,
  ): Promise<Facts[Name] | Absent | WithSecrets<Name>>;
}

export function defineProbe<const Name extends FactName, const Need extends FactName>(
  probe: Probe<Name, Need>,
): Probe<Name, Need> {
  return probe;
}

/** A probe of any shape; only `diagnose` calls it, with the facts that it declared. */
export interface AnyProbe {
  readonly gives: FactName;
  readonly needs: readonly FactName[];
  readonly spends?: readonly FactName[];
  readonly asks: 'network' | 'person';
  readonly showsClient?: true;
  gather(have: never, ports: ProbePorts, signal: AbortSignal): Promise<Facts[FactName] | Absent | Received>;
}
