import type { Owner } from '../checks/owner.ts';
import type { Remedy } from '../checks/remedy.ts';

/** What one further relying party makes of the same login. All texts are filled in and printable. */
export interface OpinionReport {
  readonly id: string;
  readonly label: string;
  /** The release whose source its rules were read in. */
  readonly version: string;
  /** The worst of its findings; `unknown` comes before `warn`, for it may be a refusal. */
  readonly verdict: 'pass' | 'warn' | 'fail' | 'unknown';
  /** Who gets in, as the program names them; this and what follows is absent where it refuses or cannot be told. */
  readonly user?: string;
  /** What the person is there, where the program says it by a role of its own. */
  readonly role?: string;
  readonly groups?: readonly string[];
  /** For how long, in one sentence. */
  readonly session?: string;
  /** To be registered at the provider for it. */
  readonly redirectUris: readonly string[];
  /** What it asks for. */
  readonly scopes: readonly string[];
  readonly findings: readonly OpinionFinding[];
  /** The keys of its own configuration that it is judged by; only where such a file was named. */
  readonly configuration?: readonly ConfigurationPlace[];
}

/** Where a key stands. */
export interface ConfigurationPlace {
  readonly file: string;
  /** Absent where the key is not there. */
  readonly line?: number;
  readonly key: string;
}

export interface OpinionFinding {
  readonly code: string;
  readonly verdict: 'warn' | 'fail' | 'unknown';
  readonly summary: string;
  readonly owner: Owner;
  readonly remedy: Remedy;
  /** Where the remedy's value goes, where that is not `owner`'s. */
  readonly valueOwner?: Owner;
  readonly cites: readonly string[];
  /** The key of its own configuration that the finding is about. */
  readonly place?: ConfigurationPlace;
}
