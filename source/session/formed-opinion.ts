import type { OpinionReport } from '../core/report/opinion-report.ts';
import type { Copyable } from './copyable.ts';

/** What a further relying party makes of the login, with its configuration for this provider, to be copied. */
export interface FormedOpinion extends OpinionReport {
  readonly configurations?: readonly Copyable[];
}
