import type { ErrorMeaning } from '../errors/error-catalog.ts';
import type { Owner } from './owner.ts';
import type { Remedy } from './remedy.ts';
import type { DeclaredSubject } from './subject.ts';

/** One thing a check can find: what to say and what to do; made by the functions of `define-check.ts`. All texts are templates. */
export interface Outcome {
  readonly verdict: 'pass' | 'warn' | 'fail' | 'unknown' | 'skipped';
  /** Where it is not the check's; `unknown` where what was seen does not tell who. */
  readonly owner?: Owner | 'unknown';
  /** Where it is not the check's. */
  readonly subject?: DeclaredSubject;
  /** One sentence: what was seen. */
  readonly summary: string;
  /** Required for `warn` and `fail`; for `unknown` it says what would settle it. */
  readonly remedy?: Remedy;
  /** What an error of this meaning comes down to is said by the summary itself. */
  readonly tells?: ErrorMeaning;
  /** For what was not tried, where a login may still fail of it: a clause for the closing words, “whether …”. */
  readonly leavesOpen?: string;
  /** Only for `fail`: with the provider as it is, there is nothing that the relying party could be given. */
  readonly cannotConnect?: true;
}
