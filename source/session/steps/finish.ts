import { ownResults } from '../../core/own-results.ts';
import { exitCode, overallVerdict } from '../../core/report/report.ts';
import { type Change, chain, withEffects, withoutEffects } from '../change.ts';
import { cancelRun } from '../runs/start-run.ts';
import type { Session } from '../session.ts';
import { saving } from './navigation.ts';
import { signingIn } from './step-results.ts';

/** The end by choice: the verdict where the person came through, otherwise cancelled. */
export function finish(session: Session): Change {
  const code =
    session.step === 'connect'
      ? exitCode(overallVerdict(ownResults(session.results)), session.options.strict)
      : 130;
  return end(saving(session), code);
}

/** The end by Ctrl-C or a signal: at once, at any step. */
export function interrupt(session: Session): Change {
  return end(withoutEffects(session), 130, signingIn(session));
}

/** What quitting now would throw away, so that it is not done by one letter. */
export function lostByQuitting(session: Session): 'sign-in' | 'secret' | undefined {
  if (signingIn(session)) return 'sign-in';
  const { secretEntered, fields, step } = session;
  return secretEntered && !fields.clientSecret.isEmpty && step !== 'connect' ? 'secret' : undefined;
}

function end(change: Change, exitCode: number, duringLogin = false): Change {
  return withEffects(
    chain(change, (session) => {
      const [idle, effects] = cancelRun(session);
      return [
        {
          ...idle,
          // The cancelled login still says so, and the report is to tell it.
          ...(duringLogin && session.run && { run: session.run }),
          finished: { exitCode, ...(duringLogin && { duringLogin: true as const }) },
        },
        effects,
      ];
    }),
    { type: 'exit', exitCode },
  );
}
