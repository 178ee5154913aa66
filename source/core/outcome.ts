import type { Known } from './consequence.ts';
import type { Owner } from './owner.ts';
import type { Remedy } from './remedy.ts';
import type { DeclaredSubject } from './subject.ts';

/** One thing a check can find: what to say and what to do; made by the functions below. All texts are templates. */
export interface Outcome {
  readonly verdict: 'pass' | 'warn' | 'fail' | 'unknown' | 'skipped';
  /** Where it is not the check's. */
  readonly owner?: Owner;
  /** Where it is not the check's. */
  readonly subject?: DeclaredSubject;
  /** One sentence: what was seen. */
  readonly summary: string;
  /** Only in a relying party's own check: what it will do or say. For all others see `Consequences`. */
  readonly consequence?: string;
  /** Where it is not the check's. */
  readonly known?: Known;
  /** Required for `warn` and `fail`; for `unknown` it says what would settle it. */
  readonly remedy?: Remedy;
  /** For what was not tried, where a login may still fail of it: a clause for the closing words, “whether …”. */
  readonly leavesOpen?: string;
  /** Only for `fail`: with the provider as it is, there is nothing that the relying party could be given. */
  readonly cannotConnect?: true;
}

type More = Omit<Outcome, 'verdict' | 'summary' | 'remedy'>;

export function pass(summary: string, more?: More): Outcome {
  return { verdict: 'pass', summary, ...more };
}

export function warn(summary: string, remedy: Remedy | string, more?: More): Outcome {
  return { verdict: 'warn', summary, remedy: asRemedy(remedy), ...more };
}

export function fail(summary: string, remedy: Remedy | string, more?: More): Outcome {
  return { verdict: 'fail', summary, remedy: asRemedy(remedy), ...more };
}

/** What would settle it, in `remedy`. */
export function unknown(summary: string, more?: Omit<Outcome, 'verdict' | 'summary'>): Outcome {
  return { verdict: 'unknown', summary, ...more };
}

export function skip(summary: string, more?: More): Outcome {
  return { verdict: 'skipped', summary, ...more };
}

/** One sentence, or a whole remedy. */
function asRemedy(remedy: Remedy | string): Remedy {
  return typeof remedy === 'string' ? { say: remedy } : remedy;
}
