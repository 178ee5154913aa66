import type { Session } from '../session.ts';
import { startTimer, typingPause } from '../timers.ts';
import { invalidatedBy, isGathering, withoutFacts } from './invalidation.ts';
import { startRun } from './start-run.ts';

/** The kind has followed the recognised vendor: what rests on the other one is gone, and a run that is after it begins anew. */
export function followKind(session: Session): Session {
  const { run, submitted, signInAs } = session;
  const { facts, phases } = invalidatedBy('kind');
  const current = withoutFacts(session, facts, phases);
  // What the run judges by the old one is judged anew once the person rests.
  if (!run || !isGathering(session, facts)) return startTimer(current, 'typing', typingPause);
  const again = startRun(current, run.want, run.for);
  return { ...again, submitted, ...(signInAs !== undefined && { signInAs }) };
}
