import { inputOfConfiguration } from '../../core/input-of-configuration.ts';
import { publicConfigurationOf } from '../../session/fields/configuration-of.ts';
import type { Session } from '../../session/session.ts';
import { buildReport } from '../build-report.ts';
import type { Context, ExitCode } from '../context.ts';
import type { Settings } from '../settings.ts';
import { textStyle } from '../text-style.ts';
import { writeReport } from '../write-report.ts';

/** What stays in the terminal when the wizard is gone: the report, or a word where it was cancelled. */
export async function writeFinalReport(
  session: Session,
  settings: Settings,
  context: Context,
): Promise<ExitCode> {
  const code = session.finished?.exitCode ?? 130;
  if (code === 130) {
    context.stderr.write('Cancelled. The client secret was not kept.\n');
    if (!session.finished?.duringLogin) return 130;
  }
  // The rest of the input was judged with each run.
  const gathered = { ...session.facts, input: inputOfConfiguration(publicConfigurationOf(session)) };
  const report = buildReport({ gathered, results: session.judged }, session.demo !== undefined);
  const written = await writeReport(report, gathered, settings, textStyle(context), context);
  if (!written) return 3;
  return code === 130 ? 130 : code === 1 ? 1 : 0;
}
