import type { Expiry } from '../../core/report/expiry.ts';
import type { Fingerprint } from '../../core/report/fingerprint.ts';
import type { OverallVerdict } from '../../core/report/report.ts';
import type { ProviderKind } from '../../core/run/configuration.ts';

/** What is kept of a run; never a secret. */
export interface SavedProvider {
  readonly name: string;
  readonly url: string;
  readonly kind: ProviderKind;
  readonly clientId?: string;
  readonly infraServers: readonly string[];
  readonly verdict?: OverallVerdict;
  /** Milliseconds since the epoch. */
  readonly checkedAt?: number;
  /** What ended by itself when it was checked last, the soonest first. */
  readonly expiries?: readonly Expiry[];
  /** What the last run without a failure saw. */
  readonly passed?: Fingerprint;
}

/** Changes when older programs could no longer read the file. */
export const storeVersion = 1;
