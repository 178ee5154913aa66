import { withoutPassword } from '../../core/http/address.ts';
import { presentFact } from '../../core/run/present-fact.ts';
import { runInfra } from '../connect/infra-program.ts';
import { fieldProblem, problemsSoFar, stepProblems } from '../fields/field-problems.ts';
import type { FieldName } from '../fields/fields.ts';
import { trimSecret } from '../fields/set-field.ts';
import { adoptableIssuer, isGuess } from '../fields/suggested-issuer.ts';
import { startLogin } from '../login/login.ts';
import { forget } from '../runs/invalidation.ts';
import { lookForMissing } from '../runs/look.ts';
import type { Run, Session } from '../session.ts';
import { notify } from '../timers.ts';
import { watchIfUseful } from '../watch.ts';
import { without } from '../without.ts';
import { finish, goForward, waitingForInfra } from './navigation.ts';
import { loginTried, signingIn, stepFailed } from './step-results.ts';

/** Has the step checked, then continues. */
export function submit(session: Session): Session {
  const now = trimSecret(session);
  const problems = stepProblems(now);
  if (Object.keys(problems).length > 0) return { ...now, problems };
  if (now.step === 'login') return submitLogin(now);
  if (now.step === 'connect') return submitConnect(now);
  return checkThenGo(now);
}

/**
 * Leaves the fields: what they contain is judged, and an empty `field` is reported as well. Leaving the dashboard's
 * hosts looks them up, because the list shows what is known of them.
 */
export function fieldsDone(session: Session, { field }: { readonly field?: FieldName }): Session {
  const now = trimSecret(session);
  const problem = field && fieldProblem(now, field);
  const problems = { ...problemsSoFar(now), ...(field && problem !== undefined && { [field]: problem }) };
  const judged: Session = { ...now, problems };
  const asks = now.step === 'registration' && problems.infraServer === undefined && !now.run;
  // The step does not continue, so that the list can be read.
  return asks ? lookForMissing(judged) : judged;
}

function checkThenGo(session: Session): Session {
  const { run, submitted, goOnAnyway } = session;
  const issuer = adoptableIssuer(session);
  if (issuer !== undefined) return adopt(session, issuer);
  if (goOnAnyway && !run) return goForward(session);
  if (run && run.for !== 'watch')
    return submitted ? notify(session, stillChecking) : { ...session, submitted: true };
  return checkMissing(session);
}

/** After a run: continues if the person is waiting for it. */
export function continueAfterRun(session: Session, last: Run['for']): Session {
  // Somebody who is typing is not interrupted.
  if (!session.submitted) return last === 'typing' ? session : watchIfUseful(session);
  const issuer = isGuess(session) ? undefined : adoptableIssuer(session);
  if (issuer !== undefined) return adopt(session, issuer);
  const wentByItself = last === 'typing' || last === 'watch';
  return wentByItself ? checkMissing(session) : goOnUnlessFailed(session);
}

/** Gathers what is missing, and continues when it is known; at once if nothing is missing. */
function checkMissing(session: Session): Session {
  const looking = lookForMissing(session);
  return looking === session ? goOnUnlessFailed(session) : { ...looking, submitted: true };
}

const stillChecking = 'Still checking; it continues by itself when the result is known.';

function goOnUnlessFailed(session: Session): Session {
  if (!isInTheWay(session) || session.goOnAnyway) return goForward(session);
  const current = session.notice?.text === stillChecking ? without(session, 'notice') : session;
  return watchIfUseful({ ...current, submitted: false, goOnAnyway: true });
}

/** Whether something on this step failed, or its login did not complete. */
export function isInTheWay(session: Session): boolean {
  const { step, facts } = session;
  return stepFailed(session) || (step === 'login' && presentFact(facts, 'login')?.outcome.is !== 'code');
}

/** Replaces the typed URL by the suggested one. */
function adopt(session: Session, issuer: string): Session {
  const replaced: Session = {
    ...forget(session, 'url'),
    fields: { ...session.fields, url: issuer },
    adoptedFrom: withoutPassword(session.fields.url),
  };
  return notify({ ...lookForMissing(replaced), submitted: true }, `The URL is now ${issuer}.`, 'good');
}

function submitLogin(session: Session): Session {
  if (signingIn(session)) return notify(session, 'Waiting for the sign-in in the browser.');
  return loginTried(session) ? goOnUnlessFailed(session) : startLogin(session);
}

function submitConnect(session: Session): Session {
  const { is } = session.connect;
  if (is === 'program-asked') return runInfra(session);
  const waits = waitsFor[is];
  return waits === undefined ? finish(session) : notify(session, waits);
}

const waitsFor: Readonly<Partial<Record<Session['connect']['is'], string>>> = {
  confirming: 'y writes it to Infra; b goes back, and nothing is written.',
  looking: waitingForInfra,
  writing: waitingForInfra,
  'program-runs': 'Waiting for infra to end.',
};
