import type { SessionEffect } from './effect.ts';
import type { Session } from './session.ts';

/** Has something asked of the world, after what was asked already. */
export function asking(session: Session, effect: SessionEffect): Session {
  return { ...session, effects: [...session.effects, effect] };
}
