import { ownResults } from '../../core/own-results.ts';
import { exitCode, overallVerdict } from '../../core/report/report.ts';
import { cancelRun } from '../runs/start-run.ts';
import type { Session } from '../session.ts';
import { saving } from './navigation.ts';
import { signingIn } from './step-results.ts';

/** The end by choice: the verdict where the person came through, otherwise cancelled. */
export function finish(session: Session): Session {
  const { step, results, options } = session;
  const code = step === 'connect' ? exitCode(overallVerdict(ownResults(results)), options.strict) : 130;
  return end(saving(session), code);
}

/** The end by Ctrl-C or a signal: at once, at any step. */
export function interrupt(session: Session): Session {
  return end(session, 130, signingIn(session));
}

/** What quitting now would throw away, so that it is not done by one letter. */
export function lostByQuitting(session: Session): 'sign-in' | 'secret' | undefined {
  if (signingIn(session)) return 'sign-in';
  const { entered, fields, step } = session;
  // A secret that was given at the start is somewhere else, too.
  const isOnlyHere = entered.includes('clientSecret') && !fields.clientSecret.isEmpty;
  return isOnlyHere && step !== 'connect' ? 'secret' : undefined;
}

function end(session: Session, exitCode: number, duringLogin = false): Session {
  return {
    ...cancelRun(session),
    // The cancelled login still says so, and the report is to tell it.
    ...(duringLogin && session.run && { run: session.run }),
    finished: { exitCode, ...(duringLogin && { duringLogin: true as const }) },
  };
}
