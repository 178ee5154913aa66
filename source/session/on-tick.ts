import type { EventOf } from './event.ts';
import { look } from './runs/look.ts';
import type { Session } from './session.ts';
import { watchAgain } from './watch.ts';
import { without } from './without.ts';

/** A timer rang. One that was set anew or silenced meanwhile does not count. */
export function onTick(session: Session, { timer, id }: EventOf<'tick'>): Session {
  if (session.timers[timer] !== id) return session;
  switch (timer) {
    case 'typing':
      return look(session, 'typing');
    case 'watch':
      return watchAgain(session);
    case 'clock':
    case 'notice':
      return without(session, timer);
  }
}
