import type { FactName, Facts } from '../../core/facts/facts.ts';
import { hostOf, isLoopbackHost, typedAddress } from '../../core/http/address.ts';
import type { Absent } from '../../core/run/absent.ts';
import { presentFact } from '../../core/run/present-fact.ts';
import { rules } from '../../relying-parties/rules.ts';
import { configurationOf } from '../fields/configuration-of.ts';
import { fieldProblem, problemsSoFar, stepProblems } from '../fields/field-problems.ts';
import { asking } from '../question.ts';
import type { Run, Session } from '../session.ts';
import { missingFacts, wantedFacts } from '../steps/step-results.ts';
import { stepFacts } from '../steps/steps.ts';
import { notify, startTimer, typingPause } from '../timers.ts';
import { without } from '../without.ts';

/** Providers lock a client, or the sender's address, after a few wrong secrets. */
const mostCredentialTries = 3;

/** Whether the credentials may be tried again automatically. The demo's own provider locks nobody out. */
export function mayTryCredentials({ credentialTries, demo }: Session): boolean {
  return credentialTries < mostCredentialTries || demo !== undefined;
}

/** Starts a run in place of the current one. Facts already known and not wanted anew are passed on. */
export function startRun(
  session: Session,
  wished: readonly FactName[],
  purpose: Run['for'],
  signInAs?: number,
): Session {
  const { options, relyingParties, now } = session;
  const idle = asking(cancelRun(session), { type: 'cancel-timer', timer: 'typing' });
  const run = idle.runs + 1;
  const wishesTry = wished.includes('clientAuthentication');
  const tries = wishesTry && mayTryCredentials(session);
  const want = tries ? wished : wished.filter((fact) => fact !== 'clientAuthentication');
  const started: Session = {
    ...idle,
    ...(wishesTry && !tries && { facts: { ...idle.facts, clientAuthentication: lastTry(idle) } }),
    run: {
      id: run,
      want,
      startedAt: now,
      for: purpose,
      gathering: [],
      outdated: [],
      ...(purpose === 'login' && { signIn: { is: 'starting' }, signInAs }),
    },
    runs: run,
    credentialTries: idle.credentialTries + (tries ? 1 : 0),
  };
  const openBrowser = purpose === 'login' && options.openBrowser && signInAs === undefined;
  const configuration = configurationOf(started);
  const have = without(started.facts, ...want);
  return asking(started, { type: 'diagnose', run, configuration, have, want, relyingParties, openBrowser });
}

export function cancelRun(session: Session): Session {
  const { run } = session;
  if (!run) return session;
  const stopped = asking(
    { ...without(session, 'run'), submitted: false },
    { type: 'cancel-run', run: run.id },
  );
  return run.for === 'login' ? { ...stopped, facts: without(stopped.facts, ...stepFacts.login) } : stopped;
}

function lastTry({ facts }: Session): Facts['clientAuthentication'] | Absent {
  const declined: Absent = {
    absent: 'declined',
    why: `The credentials were tried ${mostCredentialTries} times. They are not tried again on their own, because a provider may lock the client after repeated wrong secrets; the test login will show whether they work.`,
  };
  return presentFact(facts, 'clientAuthentication') ?? declined;
}

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
