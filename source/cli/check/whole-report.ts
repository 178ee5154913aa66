import type { Diagnosis } from '../../core/diagnose.ts';
import type { Report } from '../../core/report/report.ts';
import { buildReport } from '../build-report.ts';
import type { Context } from '../context.ts';
import type { Settings } from '../settings.ts';

/**
 * The report of a run, with the requested second opinions and the comparison that was requested or that a failure calls
 * for.
 */
export async function wholeReport(
  diagnosis: Diagnosis,
  demo: boolean,
  { opinions, earlier, passed }: Pick<Settings, 'opinions' | 'earlier' | 'passed'>,
  { redactor }: Pick<Context, 'redactor'>,
): Promise<Report> {
  const report = buildReport(diagnosis, demo);
  const relyingParties =
    opinions.length > 0 &&
    (await import('../opinions/opinions.ts')).formOpinions(opinions, diagnosis, redactor);
  const before = earlier ?? (report.verdict === 'fail' ? passed : undefined);
  const comparison = before && (await import('./compare-with.ts')).compareWith(before, diagnosis);
  return { ...report, ...(relyingParties && { relyingParties }), ...(comparison && { comparison }) };
}
