import type { FactName } from '../core/facts/facts.ts';
import { startRun } from './runs/start-run.ts';
import type { Session } from './session.ts';
import { stepFailed, stepFailures, wantedFacts } from './steps/step-results.ts';
import { notify, startTimer, stopWatch } from './timers.ts';
import { without } from './without.ts';

const firstPause = 3000;
const longestPause = 30_000;
/** In milliseconds; after this long the person does something else. */
export const longestWatch = 10 * 60_000;

/** Each pause is half as long again, so that a provider is asked some thirty times at most. */
export function watchPause(attempt: number): number {
  return Math.min(longestPause, Math.round(firstPause * 1.5 ** attempt));
}

/**
 * The facts to gather again: all that the step wants, because a fix at the provider may change every address in its
 * document; facts that take several requests and give no address, only if they turned out badly. Never the credential
 * probe (lock-out).
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

/** Starts by itself if somebody may be fixing the provider meanwhile. */
export function watchIfUseful(session: Session): Session {
  const { on, ended } = session.watch;
  if (on || ended || !canTurnGreen(session)) return session;
  // The failures are already shown.
  return startWatch({ ...session, goOnAnyway: true });
}

/** Whether a failure here can change without typing, that is, does not concern the values for Infra. */
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
      'Stopped watching after ten minutes; press the key again to go on.',
    );
  if (run) return pauseAgain(session);
  const looking = { ...without(watch, 'nextAt'), attempt: watch.attempt + 1 };
  return startRun({ ...session, watch: looking }, watchedFacts(session), 'watch');
}

/** The awaited check has ended: the watch's own, or one that the person requested instead. */
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
