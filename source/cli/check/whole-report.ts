import type { Diagnosis } from '../../core/diagnose.ts';
import type { Report } from '../../core/report/report.ts';
import { buildReport } from '../build-report.ts';
import type { Context } from '../context.ts';
import { judging } from '../engine.ts';
import type { Settings } from '../settings.ts';

/** The report of a run, with the second opinions and the comparison that were asked for. */
export async function wholeReport(
  diagnosis: Diagnosis,
  demo: boolean,
  { opinions, earlier }: Pick<Settings, 'opinions' | 'earlier'>,
  { redactor }: Pick<Context, 'redactor'>,
): Promise<Report> {
  return {
    ...buildReport(diagnosis, demo),
    ...(opinions.length > 0 && {
      relyingParties: (await import('../opinions/opinions.ts')).formOpinions(opinions, diagnosis, redactor),
    }),
    ...(earlier && {
      comparison: (await import('../../readings/comparison/compare-runs.ts')).compareRuns(
        earlier,
        diagnosis,
        judging.checks,
      ),
    }),
  };
}
