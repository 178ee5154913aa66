import { type Change, chain, withoutEffects } from '../change.ts';
import type { Session } from '../session.ts';
import { type Input, isGathering, withoutInvalidated } from './invalidation.ts';
import { cancelRun } from './start-run.ts';

/** Forgets what depended on an input, and stops the run that is after it: what that brings would be outdated. */
export function forget(session: Session, input: Input): Change {
  const stopped = isGathering(session, input) ? cancelRun(session) : withoutEffects(session);
  return chain(stopped, (idle) => withoutEffects(withoutInvalidated(idle, input)));
}
