import { inputOfConfiguration } from '../../core/run/input-of-configuration.ts';
import { shellOf } from '../../core/shell/shell.ts';
import { toSummary } from '../../report/text.ts';
import { wrap } from '../../report/wrap.ts';
import { publicConfigurationOf } from '../../session/fields/configuration-of.ts';
import type { Session } from '../../session/session.ts';
import { buildReport } from '../build-report.ts';
import type { Context, ExitCode } from '../context.ts';
import type { Settings } from '../settings.ts';
import { textStyle } from '../text-style.ts';
import { writeReport } from '../write-report.ts';
import { connectStatement } from './connect-statement.ts';

/** What remains in the terminal after the wizard: a note if it was cancelled, and a summary of what is known. */
export async function writeFinalReport(
  session: Session,
  settings: Settings,
  context: Context,
): Promise<ExitCode> {
  const code = session.finished?.exitCode ?? 130;
  const statement = connectStatement(session);
  const style = textStyle(context);
  if (code === 130) {
    const hadSecret = !session.fields.clientSecret.isEmpty;
    const words = [
      `Cancelled.${hadSecret ? ' The client secret was not kept.' : ''}`,
      ...(statement === undefined ? [] : [statement]),
    ];
    context.stderr.write(words.map((sentence) => `${wrap(sentence, style.columns, '')}\n`).join(''));
    if (session.judged.length === 0) return 130;
  }
  // The rest of the input was judged with each run.
  const gathered = { ...session.facts, input: inputOfConfiguration(publicConfigurationOf(session)) };
  const report = buildReport({ gathered, results: session.judged }, session.demo !== undefined);
  const summarised = settings.format === 'text' || settings.output !== undefined;
  if (summarised) {
    const stream = settings.output === undefined ? context.stdout : context.stderr;
    const shell = shellOf(context.environment['SHELL'], process.platform);
    const connected = session.connect.is === 'stored' ? statement : undefined;
    stream.write(toSummary(report, style, shell, connected));
  }
  if (settings.format !== 'text' || settings.output !== undefined) {
    const whole = { ...settings, verbose: true };
    if (!(await writeReport(report, gathered, whole, style, context))) return 3;
  }
  return code === 130 ? 130 : code === 1 ? 1 : 0;
}
