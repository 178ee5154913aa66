import type { CheckResult } from '../core/checks/check.ts';
import type { Owner } from '../core/checks/owner.ts';
import type { Remedy } from '../core/checks/remedy.ts';
import type { Facts } from '../core/facts/facts.ts';

/** The available facts, and what every opinion starts from. */
export interface OpinionFacts extends Partial<Facts> {
  /** The issuer that was found, or the URL as typed. */
  readonly issuer: string;
  readonly clientId: string;
  /** Results of the run’s checks, so that rules about the provider are not repeated. */
  readonly results: readonly CheckResult[];
}

/** By key, in display order. */
export type SettingsSchema = Readonly<Record<string, Setting>>;

export interface Setting {
  /** Also determines the type; a list is given with commas. */
  readonly default: string | boolean | readonly string[];
  /** The only accepted values; for a list, of each item. */
  readonly oneOf?: readonly string[];
  /** The string has to be a Go duration. */
  readonly takes?: 'duration';
  /** A few words for people. */
  readonly help: string;
}

/** A possible finding. All texts are templates, in which `{relyingParty}` and `{issuer}` always work. */
export interface DeclaredFinding {
  /** `unknown` if neither the facts nor the program’s source tell. */
  readonly verdict: 'fail' | 'warn' | 'unknown';
  readonly owner: Owner;
  /** One sentence: what was seen and what the program does about it. */
  readonly summary: string;
  readonly remedy: Remedy;
  /** Where the remedy’s value belongs, if not with the owner. */
  readonly valueOwner?: Owner;
  readonly cites: Cites;
}

/** Project, version, file and function, as in `coreos/go-oidc v3.20.0: oidc/verify.go (Verify)`, or a specification's clause. */
export type Cites = readonly [string, ...string[]];
