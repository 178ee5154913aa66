import { type Conclusion, conclusionOf } from '../core/report/conclusion.ts';
import type { Report } from '../core/report/report.ts';

/** The conclusion of a report about Infra. */
export function reportConclusion({ checks, login }: Pick<Report, 'checks' | 'login'>): Conclusion {
  return conclusionOf('Infra', checks, login?.completed ?? false);
}
