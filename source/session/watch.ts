import type { FactName } from '../core/facts/facts.ts';
import { startRun } from './runs/start-run.ts';
import type { Session } from './session.ts';
import { stepFailed, stepFailures, wantedFacts } from './steps/step-results.ts';
import { notify, startTimer, stopWatch } from './timers.ts';
import { without } from './without.ts';

const firstPause = 3000;
const longestPause = 30_000;
/** After this long the person does something else. */
export const longestWatch = 10 * 60_000;

/** The pause grows by half each time, so that a provider is asked some thirty times at most. */
export function watchPause(attempt: number): number {
  return Math.min(longestPause, Math.round(firstPause * 1.5 ** attempt));
}

/**
 * What is asked again: all that the step wants, for what is put right at the provider may change every address in its
 * document; what takes several requests and tells of no address, only where it came out badly. The credential probe is
 * never part of it (lock-out).
 */
function watchedFacts(session: Session): readonly FactName[] {
  const isUnsteady = session.judged.some(
    ({ id, verdict }) => id === 'discovery-stability' && ['fail', 'warn', 'blocked'].includes(verdict),
  );
  return wantedFacts(session).filter((fact) => fact !== 'repeatedDiscovery' || isUnsteady);
}

export function startWatch(session: Session): Session {
  return pauseAgain({ ...session, watch: { on: true, attempt: 0, startedAt: session.now } });
}

/** Begins by itself where somebody may be putting the provider right meanwhile. */
export function watchIfUseful(session: Session): Session {
  const { on, ended } = session.watch;
  if (on || ended || !canTurnGreen(session)) return session;
  // What failed stands there to be read already.
  return startWatch({ ...session, goOnAnyway: true });
}

/** Something failed here that can change without the person typing: not what is given to Infra. */
export function canTurnGreen(session: Session): boolean {
  if (session.step !== 'provider' && session.step !== 'registration') return false;
  return stepFailures(session, session.step).some(({ owner }) => owner !== 'relying-party');
}

/** The pause is over. */
export function watchAgain(session: Session): Session {
  const { watch, now, run } = session;
  if (!watch.on) return session;
  if (now - (watch.startedAt ?? now) > longestWatch)
    return notify(
      stopWatch(session, 'time-is-up'),
      'Stopped watching after ten minutes; watch again to go on.',
    );
  if (run) return pauseAgain(session);
  const looking = { ...without(watch, 'nextAt'), attempt: watch.attempt + 1 };
  return startRun({ ...session, watch: looking }, watchedFacts(session), 'watch');
}

/** The look that the watch waits for has ended: its own, or one that the person asked for in its place. */
export function afterLook(session: Session): Session {
  const { on, nextAt } = session.watch;
  if (!on || nextAt !== undefined) return session;
  if (stepFailed(session)) return pauseAgain(session);
  return notify(
    { ...stopWatch(session, 'all-green'), goOnAnyway: false },
    session.step === 'registration' ? 'The provider accepts it now.' : 'That works now.',
    'good',
  );
}

function pauseAgain(session: Session): Session {
  const pause = watchPause(session.watch.attempt);
  return startTimer({ ...session, watch: { ...session.watch, nextAt: session.now + pause } }, 'watch', pause);
}
