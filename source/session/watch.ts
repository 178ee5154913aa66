import { measurements } from '../core/fact-sources.ts';
import type { FactName } from '../core/facts.ts';
import { type Change, withoutEffects } from './change.ts';
import { startRun } from './runs/start-run.ts';
import type { Session } from './session.ts';
import { stepFailed, stepResults, wantedFacts } from './steps/step-results.ts';
import { notify, startTimer, timerCancelled } from './timers.ts';

const firstPause = 3000;
const longestPause = 30_000;
/** After this long the person does something else. */
export const longestWatch = 10 * 60_000;

/** The pause grows by half each time, so that a provider is asked some thirty times at most. */
export function watchPause(attempt: number): number {
  return Math.min(longestPause, Math.round(firstPause * 1.5 ** attempt));
}

const measured: ReadonlySet<FactName> = new Set(measurements);

/**
 * What is asked again: all that the step wants, for what is put right at the provider may change every address in its
 * document; measurements only where a check in trouble needs them. The credential probe is never part of it (lock-out).
 */
function watchedFacts(session: Session): readonly FactName[] {
  if (session.step !== 'provider' && session.step !== 'registration') return [];
  return wantedFacts(session).filter((fact) => !measured.has(fact) || session.inQuestion.includes(fact));
}

export function startWatch(session: Session): Change {
  const begun: Session = {
    ...session,
    watch: { on: true, attempt: 0, startedAt: session.now, nextAt: session.now + watchPause(0) },
  };
  return startTimer(begun, 'watch', watchPause(0));
}

/** By the person, or because the step was left. */
export function stopWatch(session: Session, why?: 'declined'): Session {
  if (!session.watch.on && why === undefined) return session;
  return {
    ...timerCancelled(session, 'watch'),
    watch: { on: false, attempt: session.watch.attempt, ...(why && { declined: true }) },
  };
}

/** Begins by itself where somebody may be putting the provider right meanwhile. */
export function watchIfUseful(session: Session): Change {
  const { watch } = session;
  const idle = !watch.on && !watch.declined && !watch.ended;
  // What failed stands there to be read already.
  return idle && canTurnGreen(session)
    ? startWatch({ ...session, goOnAnyway: true })
    : withoutEffects(session);
}

/** Something failed here that can change without the person typing: not what is given to Infra. */
export function canTurnGreen(session: Session): boolean {
  if (session.step !== 'provider' && session.step !== 'registration') return false;
  return stepResults(session).some(({ verdict, owner }) => verdict === 'fail' && owner !== 'relying-party');
}

/** The pause is over. */
export function watchAgain(session: Session): Change {
  const { watch } = session;
  if (!watch.on) return withoutEffects(session);
  if (session.now - (watch.startedAt ?? session.now) > longestWatch)
    return notify(
      { ...session, watch: { on: false, attempt: watch.attempt, ended: 'time-is-up' } },
      'Stopped watching after ten minutes; watch again to go on.',
    );
  if (session.run) return pauseAgain(session);
  const { nextAt: _, ...current } = watch;
  return startRun(
    { ...session, watch: { ...current, attempt: watch.attempt + 1 } },
    watchedFacts(session),
    'watch',
  );
}

/** A repeated run has ended. */
export function afterWatchRun(session: Session): Change {
  if (!session.watch.on) return withoutEffects(session);
  if (stepFailed(session)) return pauseAgain(session);
  return notify(
    {
      ...session,
      goOnAnyway: false,
      watch: { on: false, attempt: session.watch.attempt, ended: 'all-green' },
    },
    session.step === 'registration' ? 'The provider accepts it now.' : 'That works now.',
    'good',
  );
}

function pauseAgain(session: Session): Change {
  const pause = watchPause(session.watch.attempt);
  return startTimer({ ...session, watch: { ...session.watch, nextAt: session.now + pause } }, 'watch', pause);
}
