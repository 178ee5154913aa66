import { asking, type TimerName } from './effect.ts';
import type { Notice, Session, Watch } from './session.ts';

/** Milliseconds without a key after which the input is checked. */
export const typingPause = 400;
const noticeLasts = 4000;
/** Milliseconds; longer sentences stay long enough to be read. */
const noticePerCharacter = 60;

export function startTimer(session: Session, timer: TimerName, milliseconds: number): Session {
  return asking(session, { type: 'later', timer, milliseconds });
}

/** Nothing repeats by itself, though a pause may still end. */
export function stopWatch(session: Session, ended?: Watch['ended']): Session {
  return { ...session, watch: { on: false, attempt: 0, ...(ended && { ended }) } };
}

export function notify(session: Session, text: string, tone: Notice['tone'] = 'plain'): Session {
  const lasts = Math.max(noticeLasts, text.length * noticePerCharacter);
  return startTimer({ ...session, notice: { text, tone } }, 'notice', lasts);
}
