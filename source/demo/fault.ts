import type { Differing } from './differing-relying-parties.ts';
import type { FaultInjection } from './fault-injection/fault-injection.ts';

/** One deliberate fault of the demo provider: what an admin did, and what the wizard is to find. */
export interface Fault extends FaultInjection {
  /** Permanent, e.g. `groups-as-text`. */
  readonly id: string;
  readonly title: string;
  /** One sentence: what an admin did. */
  readonly story: string;
  /** What an admin could do about it in the provider's console while the wizard watches, as `register the redirect URI`. */
  readonly repair?: string;
  readonly expects: Expectation;
  /** Relying parties that it is another thing for than for Infra. */
  readonly differing?: Differing;
}

/** By id. */
export type FaultTable = Readonly<Record<string, Omit<Fault, 'id' | 'differing'>>>;

export interface Expectation {
  readonly verdict: 'fail' | 'warn' | 'unknown';
  /** Id of the check that finds it. */
  readonly check: string;
  /** The check's code. */
  readonly code: string;
  /** What the run has to be asked for besides a login. */
  readonly asks?: 'probe-rotation';
}
