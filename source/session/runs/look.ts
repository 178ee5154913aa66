import { hostOf, isLoopbackHost, typedAddress } from '../../core/http/address.ts';
import { rules } from '../../relying-parties/rules.ts';
import { fieldProblem, problemsSoFar, stepProblems } from '../fields/field-problems.ts';
import type { Session } from '../session.ts';
import { missingFacts, wantedFacts } from '../steps/step-results.ts';
import { notify, startTimer, typingPause } from '../timers.ts';
import { mayTryCredentials, startRun } from './start-run.ts';

/** Judges what was given so far, without reporting what is missing: `typing` during a pause, `step` if nobody typed it. */
export function look(session: Session, purpose: 'typing' | 'step'): Session {
  const judged: Session = { ...session, problems: problemsSoFar(session) };
  const { step, run, fields } = judged;
  if (step === 'provider' && looksWhole(judged))
    return run ? startTimer(judged, 'typing', typingPause) : startRun(judged, missingFacts(judged), purpose);
  // The form of a secret is judged without any request.
  const isSeen = step === 'credentials' && !fields.clientSecret.isEmpty && !run;
  return isSeen ? startRun(judged, [], 'typing') : judged;
}

/** Gathers what the step and earlier ones want and nobody has gathered yet; nothing if all is known. */
export function lookForMissing(session: Session): Session {
  const missing = missingFacts(session);
  return missing.length === 0 ? session : startRun(session, missing, 'step');
}

/** Gathers everything again that the step wants. */
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

/** A host of one word is usually the beginning of a longer one; continuing checks it anyway. */
function looksWhole(session: Session): boolean {
  if (fieldProblem(session, 'url') !== undefined) return false;
  const { fields, options } = session;
  const [first] = rules.typedUrl.candidates(fields.url, options.allowHttp);
  const host = first && typedAddress(first.issuer);
  return host !== undefined && (isLoopbackHost(hostOf(host)) || /[^.]\.[^.]|:/.test(hostOf(host)));
}
