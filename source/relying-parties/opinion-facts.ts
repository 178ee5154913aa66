import type { CheckResult } from '../core/checks/check.ts';
import type { Owner } from '../core/checks/owner.ts';
import type { Remedy } from '../core/checks/remedy.ts';
import type { Facts } from '../core/facts/facts.ts';

/** The facts that there are, and what every opinion starts from. */
export interface OpinionFacts extends Partial<Facts> {
  /** What the program is given: the issuer that was found, or the URL as typed. */
  readonly issuer: string;
  readonly clientId: string;
  /** What the checks of the run found; rules about the provider are not written twice. */
  readonly results: readonly CheckResult[];
}

/** By key, in the order in which they are shown. */
export type SettingsSchema = Readonly<Record<string, Setting>>;

export interface Setting {
  /** Its type is the setting's; a list is given with commas. */
  readonly default: string | boolean | readonly string[];
  /** The only values that it takes; of a list, each of its items. */
  readonly oneOf?: readonly string[];
  /** A text that is to be a duration, as Go reads one. */
  readonly takes?: 'duration';
  /** What it is, in a few words. */
  readonly help: string;
}

/** One thing that it can find. All texts are templates; `{relyingParty}` and `{issuer}` may stand in any. */
export interface DeclaredFinding {
  /** `unknown` where the facts, or what is known of the program, do not tell. */
  readonly verdict: 'fail' | 'warn' | 'unknown';
  readonly owner: Owner;
  /** One sentence: what was seen and what the program makes of it. */
  readonly summary: string;
  readonly remedy: Remedy;
  /** Where the remedy's value goes, where that is elsewhere than what the finding is about. */
  readonly valueOwner?: Owner;
  readonly cites: Cites;
}

/** Project, version, file and function, as in `coreos/go-oidc v3.20.0: oidc/verify.go (Verify)`, or a specification's clause. */
export type Cites = readonly [string, ...string[]];
