import { asking } from './effect.ts';
import type { Notice, Session, TimerName, Watch } from './session.ts';

/** How long the keyboard must rest before what was typed is looked at. */
export const typingPause = 400;
const noticeLasts = 4000;
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
