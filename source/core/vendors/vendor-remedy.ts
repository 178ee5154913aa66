import type { Remedy } from '../checks/remedy.ts';

/** One outcome of one check: `check-id/code`. A check as a whole has no remedy: its outcomes have different causes. */
export type OutcomeKey = `${string}/${string}`;

/** May name, besides what is known of the run, `{redirectUri}`, `{scope}` or `{claim}`: the subject of the finding. */
export interface VendorRemedy extends Remedy {
  readonly answers: readonly OutcomeKey[];
}
