import { type Change, withoutEffects } from '../change.ts';
import type { Session } from '../session.ts';
import { invalidatedBy, isGathering, withoutFacts } from './invalidation.ts';
import { startRun } from './start-run.ts';

/** The kind has followed the recognised vendor: what rests on the other one is gone, and a run that is after it begins anew. */
export function followKind(session: Session): Change {
  const { run, submitted, signInAs } = session;
  const { facts, phases } = invalidatedBy('kind');
  const current = withoutFacts(session, facts, phases);
  if (!run || !isGathering(session, 'kind')) return withoutEffects(current);
  const [again, effects] = startRun(current, run.want, run.for);
  const waiting = run.for === 'login' && { signIn: { is: 'starting' } as const };
  return [{ ...again, submitted, ...waiting, ...(signInAs !== undefined && { signInAs }) }, effects];
}
