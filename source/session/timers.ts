import { isWaitedFor } from './connect/connecting.ts';
import { asking } from './effect.ts';
import type { Notice, Session, TimerName, Watch } from './session.ts';
import type { Step } from './steps/steps.ts';
import { without } from './without.ts';

/** How long the keyboard must rest before what was typed is looked at. */
export const typingPause = 400;
const noticeLasts = 4000;
/** Where all is well these say what was found, not when. */
const sayWhat: ReadonlySet<Step> = new Set(['provider', 'claims']);
/** Longer sentences stay long enough to be read. */
const noticePerCharacter = 60;

/** Sets a timer; an earlier one of the same name no longer counts. */
export function startTimer(session: Session, timer: TimerName, milliseconds: number): Session {
  const renewed = timerCancelled(session, timer);
  return asking(renewed, { type: 'later', timer, id: renewed.timers[timer], milliseconds });
}

/** A timer that is under way no longer counts. */
export function timerCancelled(session: Session, timer: TimerName): Session {
  return { ...session, timers: { ...session.timers, [timer]: session.timers[timer] + 1 } };
}

/** Nothing is asked again by itself. */
export function stopWatch(session: Session, ended?: Watch['ended']): Session {
  return { ...timerCancelled(session, 'watch'), watch: { on: false, attempt: 0, ...(ended && { ended }) } };
}

export function notify(session: Session, text: string, tone: Notice['tone'] = 'plain'): Session {
  const lasts = Math.max(noticeLasts, text.length * noticePerCharacter);
  return startTimer({ ...session, notice: { text, tone } }, 'notice', lasts);
}

/** Keeps the clock going while something counts, as seldom as what counts allows. */
export function withClock(session: Session): Session {
  const pause = session.finished ? undefined : clockPause(session);
  if (pause === session.clock) return session;
  if (pause === undefined) return timerCancelled(without(session, 'clock'), 'clock');
  return startTimer({ ...session, clock: pause }, 'clock', pause);
}

/** Seconds are counted while something is under way; how long ago a step was checked is told in coarser steps. */
function clockPause(session: Session): number | undefined {
  const { run, watch, connect, checkedAt, step, saved, now } = session;
  if (run || watch.on || isWaitedFor(connect)) return 1000;
  const since = sayWhat.has(step) ? undefined : checkedAt[step];
  if (since !== undefined) return now - since < 60_000 ? 10_000 : 60_000;
  return saved?.length ? 60_000 : undefined;
}
