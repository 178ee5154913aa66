import { stepProblems } from '../fields/field-problems.ts';
import type { Session } from '../session.ts';
import { missingFacts, wantedFacts } from '../steps/step-results.ts';
import { notify } from '../timers.ts';
import { mayTryCredentials } from './credential-tries.ts';
import { startRun } from './start-run.ts';

/** Asks again for everything that the step wants to know. */
export function recheck(session: Session): Session {
  const problems = stepProblems(session);
  if (Object.keys(problems).length > 0) return { ...session, problems };
  if (session.step === 'credentials' && !mayTryCredentials(session))
    return notify(
      session,
      'The credentials were tried often enough; more tries might lock the client. The test login will tell.',
    );
  const want = [...new Set([...missingFacts(session), ...wantedFacts(session)])];
  return { ...startRun(session, want, 'step'), goOnAnyway: false };
}
