import type { Diagnosis } from '../../core/diagnose.ts';
import type { Report } from '../../core/report/report.ts';
import { buildReport } from '../build-report.ts';
import type { Context } from '../context.ts';
import type { Settings } from '../settings.ts';

/** The report of a run, with the second opinions that were asked for. */
export async function reportWithOpinions(
  diagnosis: Diagnosis,
  demo: boolean,
  { opinions }: Pick<Settings, 'opinions'>,
  { redactor }: Pick<Context, 'redactor'>,
): Promise<Report> {
  const report = buildReport(diagnosis, demo);
  if (opinions.length === 0) return report;
  const { formOpinions } = await import('../opinions/opinions.ts');
  return { ...report, relyingParties: formOpinions(opinions, diagnosis, redactor) };
}
