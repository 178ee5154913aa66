import type { Change } from './change.ts';
import type { Notice, Session, TimerName } from './session.ts';

/** How long the keyboard must rest before what was typed is looked at. */
export const typingPause = 400;
const noticeLasts = 4000;
/** Longer sentences stay long enough to be read. */
const noticePerCharacter = 60;

/** Sets a timer; an earlier one of the same name no longer counts. */
export function startTimer(session: Session, timer: TimerName, milliseconds: number): Change {
  const id = session.timers[timer] + 1;
  return [
    { ...session, timers: { ...session.timers, [timer]: id } },
    [{ type: 'later', timer, id, milliseconds }],
  ];
}

/** A timer that is under way no longer counts. */
export function timerCancelled(session: Session, timer: TimerName): Session {
  return { ...session, timers: { ...session.timers, [timer]: session.timers[timer] + 1 } };
}

export function notify(session: Session, text: string, tone: Notice['tone'] = 'plain'): Change {
  const lasts = Math.max(noticeLasts, text.length * noticePerCharacter);
  return startTimer({ ...session, notice: { text, tone } }, 'notice', lasts);
}
