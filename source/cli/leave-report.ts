import { answersOf } from '../session/answers-of.ts';
import type { Session } from '../session/session.ts';
import { buildReport } from './build-report.ts';
import type { Context, ExitCode } from './context.ts';
import { inquiryFact } from './inquiry.ts';
import type { Settings } from './settings.ts';
import { textStyle } from './text-style.ts';
import { writeReport } from './write-report.ts';

/** What stays in the terminal when the wizard is gone: the report, or a word where it was cancelled. */
export async function leaveReport(session: Session, settings: Settings, context: Context): Promise<ExitCode> {
  const code = session.finished?.exitCode ?? 130;
  if (code === 130) {
    context.stderr.write('Cancelled. The client secret was not kept.\n');
    return 130;
  }
  // What stood in the inquiry was judged with each run; the report needs its answers only.
  const environment = { extraCa: false, tlsVerificationOff: false };
  const inquiry = inquiryFact(answersOf(session), session.now, environment);
  const gathered = { ...session.facts, inquiry };
  const report = buildReport({ gathered, results: session.judged }, session.demo !== undefined);
  const written = await writeReport(report, gathered, settings, textStyle(context), context);
  return written ? (code === 1 ? 1 : 0) : 3;
}
