import type { OpinionReport } from '../core/report/opinion-report.ts';

/** What a further relying party makes of the login, with its configuration for this provider, to be copied. */
export interface FormedOpinion extends OpinionReport {
  readonly configurations?: readonly ConfigurationText[];
}

/** Never with a secret. */
export interface ConfigurationText {
  readonly label: string;
  readonly text: string;
}
