import type { Change } from '../change.ts';
import { stepProblems } from '../fields/field-problems.ts';
import type { Session } from '../session.ts';
import { missingFacts, wantedFacts } from '../steps/step-results.ts';
import { notify } from '../timers.ts';
import { mostCredentialTries } from './credential-tries.ts';
import { startRun } from './start-run.ts';

/** Asks again for everything that the step wants to know. */
export function recheck(session: Session): Change {
  const problems = stepProblems(session);
  if (Object.keys(problems).length > 0) return [{ ...session, problems }, []];
  if (session.step === 'credentials' && !session.demo && session.credentialTries >= mostCredentialTries)
    return notify(
      session,
      'The credentials were tried often enough; more tries might lock the client. The test login will tell.',
    );
  const want = [...new Set([...missingFacts(session), ...wantedFacts(session)])];
  const [started, effects] = startRun(session, want, 'step');
  return [{ ...started, goOnAnyway: false }, effects];
}
