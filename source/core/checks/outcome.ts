import type { ErrorMeaning } from '../errors/error-catalog.ts';
import type { Owner } from './owner.ts';
import type { Remedy } from './remedy.ts';
import type { DeclaredSubject } from './subject.ts';

/** One thing that a check can find, with its texts (templates); made by the functions of `define-check.ts`. */
export interface Outcome {
  readonly verdict: 'pass' | 'warn' | 'fail' | 'unknown' | 'skipped';
  /** If it differs from the check's; `unknown` if the facts do not tell. */
  readonly owner?: Owner | 'unknown';
  /** If it differs from the check's. */
  readonly subject?: DeclaredSubject;
  /** What was seen, in one sentence. */
  readonly summary: string;
  /** Required for `warn` and `fail`; for `unknown` it says what would settle it. */
  readonly remedy?: Remedy;
  /** The error meaning that the summary already explains. */
  readonly tells?: ErrorMeaning;
  /** What was not tried and may still make a login fail: a clause for the closing words, “whether …”. */
  readonly leavesOpen?: string;
  /** Only for `fail`: with the provider as it is, no configuration of the relying party can work. */
  readonly cannotConnect?: true;
}
