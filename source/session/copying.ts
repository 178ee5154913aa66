import type { Result } from '../core/failure.ts';
import { also, type Change, only } from './change.ts';
import { copyables } from './copyables.ts';
import type { Session } from './session.ts';
import { notify } from './timers.ts';

/** Each `c` takes the next value. */
export function copyNext(session: Session): Change {
  const all = copyables(session);
  const index = all.length === 0 ? 0 : ((session.copyIndex ?? -1) + 1) % all.length;
  const next = all[index];
  if (next === undefined) return only(session);
  return also(only({ ...session, copyIndex: index }), { type: 'copy', ...next });
}

export function copied(session: Session, label: string, result: Result<undefined>): Change {
  return result.ok
    ? notify(session, `Copied ${label}.`, 'good')
    : notify(session, `Could not copy ${label}: select it on the screen instead.`, 'bad');
}
