import type { Differing } from './differing-relying-parties.ts';
import type { FaultInjection } from './fault-injection/fault-injection.ts';

/** A deliberate fault of the demo provider: what an admin did, and what the wizard has to find. */
export interface Fault extends FaultInjection {
  /** Permanent, e.g. `groups-as-text`. */
  readonly id: string;
  readonly title: string;
  /** What an admin did, in one sentence. */
  readonly story: string;
  /**
   * What an admin could do about it in the provider’s console while the wizard watches, such as `register the redirect
   * URI`.
   */
  readonly repair?: string;
  readonly expects: Expectation;
  /** Relying parties with another result than Infra. */
  readonly differing?: Differing;
}

/** By ID. */
export type FaultTable = Readonly<Record<string, Omit<Fault, 'id' | 'differing'>>>;

export interface Expectation {
  readonly verdict: 'fail' | 'warn' | 'unknown';
  /** ID of the check that finds it. */
  readonly check: string;
  /** The check's code. */
  readonly code: string;
  /** What the run has to include besides a login. */
  readonly asks?: 'probe-rotation';
}
