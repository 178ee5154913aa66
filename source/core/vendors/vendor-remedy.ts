import type { Remedy } from '../checks/remedy.ts';

/**
 * One outcome of one check, `check-id/code`. Remedies never answer a whole check, because its outcomes have different
 * causes.
 */
export type OutcomeKey = `${string}/${string}`;

/** Besides the run's values, its texts may name the finding's subject: `{redirectUri}`, `{scope}` or `{claim}`. */
export interface VendorRemedy extends Remedy {
  readonly answers: readonly OutcomeKey[];
  /** Its steps are added to the check's own remedy, which stays. */
  readonly adds?: true;
}
