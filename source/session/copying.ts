import type { Result } from '../core/failure.ts';
import { type Change, withEffects, withoutEffects } from './change.ts';
import { nextCopyable } from './copyables.ts';
import type { Session } from './session.ts';
import { notify } from './timers.ts';

/** Each `c` takes the next value. */
export function copyNext(session: Session): Change {
  const next = nextCopyable(session);
  if (next === undefined) return withoutEffects(session);
  return withEffects(withoutEffects({ ...session, copyIndex: next.index }), { type: 'copy', ...next.value });
}

export function copied(session: Session, label: string, result: Result<undefined>): Change {
  return result.ok
    ? notify(session, `Copied the ${label}.`, 'good')
    : notify(session, `Could not copy the ${label}: select it on the screen instead.`, 'bad');
}
