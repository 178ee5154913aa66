import { type Conclusion, conclusionOf } from '../core/report/conclusion.ts';
import type { Report } from '../core/report/report.ts';

/** What a report comes to: it is one about Infra. */
export function reportConclusion({ checks, login }: Pick<Report, 'checks' | 'login'>): Conclusion {
  return conclusionOf('Infra', checks, login?.completed ?? false);
}
