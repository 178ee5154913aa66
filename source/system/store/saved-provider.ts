import type { Expiry } from '../../core/report/expiry.ts';
import type { Fingerprint } from '../../core/report/fingerprint.ts';
import type { OverallVerdict } from '../../core/report/report.ts';
import type { ProviderKind } from '../../core/run/configuration.ts';

/** What is saved of a run, without secrets. */
export interface SavedProvider {
  readonly name: string;
  readonly url: string;
  readonly kind: ProviderKind;
  readonly clientId?: string;
  readonly infraServers: readonly string[];
  readonly verdict?: OverallVerdict;
  /** Milliseconds since the epoch. */
  readonly checkedAt?: number;
  /** The expiries that the last check saw, soonest first. */
  readonly expiries?: readonly Expiry[];
  /** The fingerprint of the last run without a failure. */
  readonly passed?: Fingerprint;
}

/** Increased when older programs can no longer read the file. */
export const storeVersion = 1;
