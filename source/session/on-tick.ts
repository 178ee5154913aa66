import { type Change, without, withoutEffects } from './change.ts';
import type { SessionEvent } from './event.ts';
import { look } from './runs/look.ts';
import type { Session } from './session.ts';
import { watchAgain } from './watch.ts';

/** A timer rang. One that was set anew or silenced meanwhile does not count. */
export function onTick(session: Session, tick: SessionEvent & { readonly type: 'tick' }): Change {
  if (session.timers[tick.timer] !== tick.id) return withoutEffects(session);
  switch (tick.timer) {
    case 'typing':
      return look(session, 'typing');
    case 'watch':
      return watchAgain(session);
    case 'clock':
      return withoutEffects(without(session, 'clock'));
    case 'notice':
      return withoutEffects(without(session, 'notice'));
  }
}
