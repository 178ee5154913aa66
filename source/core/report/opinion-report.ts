import type { Owner } from '../checks/owner.ts';
import type { Remedy } from '../checks/remedy.ts';

/** A further relying party's verdict on the same login. All texts are filled in and printable. */
export interface OpinionReport {
  readonly id: string;
  readonly label: string;
  /** The release whose source its rules were read in. */
  readonly version: string;
  /** The worst of its findings; `unknown` ranks before `warn`, because it may be a refusal. */
  readonly verdict: 'pass' | 'warn' | 'fail' | 'unknown';
  /** The user's name in the program; this and the following members are absent if it refuses the login or that is unknown. */
  readonly user?: string;
  /** The person's role there, if the program has roles. */
  readonly role?: string;
  readonly groups?: readonly string[];
  /** How long the session lasts, in one sentence. */
  readonly session?: string;
  /** To be registered for it at the provider. */
  readonly redirectUris: readonly string[];
  readonly scopes: readonly string[];
  readonly findings: readonly OpinionFinding[];
  /** The keys of its own configuration that it was judged by; only if such a file was given. */
  readonly configuration?: readonly ConfigurationPlace[];
}

/** The location of a configuration key. */
export interface ConfigurationPlace {
  readonly file: string;
  /** Absent if the key is not set. */
  readonly line?: number;
  readonly key: string;
}

export interface OpinionFinding {
  readonly code: string;
  readonly verdict: 'warn' | 'fail' | 'unknown';
  readonly summary: string;
  readonly owner: Owner;
  readonly remedy: Remedy;
  /** Who enters the remedy's value, if not `owner`. */
  readonly valueOwner?: Owner;
  readonly cites: readonly string[];
  /** The key of its own configuration that the finding is about. */
  readonly place?: ConfigurationPlace;
}
