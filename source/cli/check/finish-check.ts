import type { Diagnosis } from '../../core/diagnose.ts';
import { exitCode, worstVerdict } from '../../core/report/report.ts';
import { writeOutputFile } from '../../system/files/output-file.ts';
import type { Context, ExitCode } from '../context.ts';
import type { Settings } from '../settings.ts';
import { textStyle } from '../text-style.ts';
import { writeReport } from '../write-report.ts';
import { factsToText } from './facts-to-text.ts';
import { wholeReport } from './whole-report.ts';

/** Writes the report and the other requested output, and returns the exit code. */
export async function finishCheck(
  diagnosis: Diagnosis,
  settings: Settings,
  demo: boolean,
  context: Context,
): Promise<ExitCode> {
  const report = await wholeReport(diagnosis, demo, settings, context);
  if (!(await writeReport(report, diagnosis.gathered, settings, textStyle(context), context))) return 3;
  const factsFile = context.flags['save-facts'];
  if (factsFile !== undefined) {
    const written = await writeOutputFile(factsFile, factsToText(diagnosis));
    if (!written.ok) {
      context.stderr.write(`The facts could not be saved: ${written.failure.message}\n`);
      return 3;
    }
  }
  return exitCode(worstVerdict(report), settings.strict);
}
