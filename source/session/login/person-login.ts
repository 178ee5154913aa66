import type { CheckResult } from '../../core/check.ts';
import type { Gathered } from '../../core/facts.ts';

/** What one person's login brought, without the secrets that came with it. */
export interface PersonLogin {
  /** As people are told of the person. */
  readonly who: string;
  readonly facts: Gathered;
  readonly judged: readonly CheckResult[];
}
