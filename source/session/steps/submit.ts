import { withoutPassword } from '../../core/address.ts';
import { isAbsent } from '../../core/facts.ts';
import { type Change, chain, withEffects, without, withoutEffects } from '../change.ts';
import { isUnderWay } from '../connect/api-connect.ts';
import { configurationOf } from '../fields/configuration-of.ts';
import { fieldProblem, problemsSoFar, stepProblems } from '../fields/field-problems.ts';
import type { FieldName } from '../fields/fields.ts';
import { trimSecret } from '../fields/set-field.ts';
import { adoptableIssuer, isGuess } from '../fields/suggested-issuer.ts';
import { startLogin } from '../login/login.ts';
import { withoutInvalidated } from '../runs/invalidation.ts';
import { startRun } from '../runs/start-run.ts';
import type { Session } from '../session.ts';
import { notify } from '../timers.ts';
import { watchIfUseful } from '../watch.ts';
import { finish } from './finish.ts';
import { goForward } from './navigation.ts';
import { loginTried, missingFacts, signingIn, stepFailed } from './step-results.ts';

/** Has the step checked, then goes on. */
export function submit(session: Session): Change {
  return chain(trimSecret(session), (now) => {
    const problems = stepProblems(now);
    if (Object.keys(problems).length > 0) return withoutEffects({ ...now, problems });
    if (now.step === 'login') return submitLogin(now);
    if (now.step === 'connect') return submitConnect(now);
    return checkThenGo(now);
  });
}

/** Leaving the dashboard's hosts has them looked at: the list shows what is known of them. */
export function fieldsDone(session: Session, field: FieldName | undefined): Change {
  return chain(trimSecret(session), (now) => {
    const problem = field && fieldProblem(now, field);
    const problems = { ...problemsSoFar(now), ...(field && problem !== undefined && { [field]: problem }) };
    const judged: Session = { ...now, problems };
    const asks = now.step === 'registration' && judged.problems.infraServer === undefined;
    return asks ? checkMissing(judged) : withoutEffects(judged);
  });
}

/** Starts what is missing and stays, so that the list can be read. */
function checkMissing(session: Session): Change {
  const missing = missingFacts(session);
  return missing.length === 0 || session.run ? withoutEffects(session) : startRun(session, missing, 'step');
}

function checkThenGo(session: Session): Change {
  const issuer = adoptableIssuer(session);
  if (issuer !== undefined) return adopt(session, issuer);
  if (session.goOnAnyway && !session.run) return goForward(session);
  if (session.run && session.run.for !== 'watch') {
    return session.submitted
      ? notify(session, stillChecking)
      : withoutEffects({ ...session, submitted: true });
  }
  const missing = missingFacts(session);
  if (missing.length === 0) return goOnUnlessFailed(session);
  const [started, effects] = startRun(session, missing, 'step');
  return [{ ...started, submitted: true }, effects];
}

/** After a run: goes on where the person is waiting for it. */
export function continueAfterRun(session: Session, last: 'typing' | 'step' | 'watch' | 'login'): Change {
  // Who is typing is not told to wait for what was typed so far.
  if (!session.submitted) return last === 'typing' ? withoutEffects(session) : watchIfUseful(session);
  const issuer = isGuess(session) ? undefined : adoptableIssuer(session);
  if (issuer !== undefined) return adopt(session, issuer);
  const missing = missingFacts(session);
  if (missing.length > 0 && (last === 'typing' || last === 'watch')) {
    const [started, effects] = startRun(session, missing, 'step');
    return [{ ...started, submitted: true }, effects];
  }
  return goOnUnlessFailed(session);
}

const stillChecking = 'Still checking; it goes on by itself when all is known.';

function goOnUnlessFailed(session: Session): Change {
  if (!isInTheWay(session) || session.goOnAnyway) return goForward(session);
  const current = session.notice?.text === stillChecking ? without(session, 'notice') : session;
  return watchIfUseful({ ...current, submitted: false, goOnAnyway: true });
}

/** Whether something on this step failed, or the login that it is for did not come. */
export function isInTheWay(session: Session): boolean {
  return stepFailed(session) || (session.step === 'login' && !hasCode(session));
}

function hasCode({ facts: { login } }: Session): boolean {
  return login !== undefined && !isAbsent(login) && login.outcome.is === 'code';
}

/** Takes the suggested URL in place of what was typed. */
function adopt(session: Session, issuer: string): Change {
  const replaced: Session = {
    ...withoutInvalidated(session, 'url'),
    fields: { ...session.fields, url: issuer },
    adoptedFrom: withoutPassword(session.fields.url),
  };
  const [started, effects] = startRun(replaced, missingFacts(replaced), 'step');
  return chain([{ ...started, submitted: true }, effects], (now) =>
    notify(now, `The URL is now ${issuer}.`, 'good'),
  );
}

function submitLogin(session: Session): Change {
  if (signingIn(session)) return notify(session, 'Waiting for the sign-in in the browser.');
  if (!loginTried(session)) return startLogin(session);
  return goOnUnlessFailed(session);
}

function submitConnect(session: Session): Change {
  const { run, api } = session.connect;
  if (api.is === 'confirming')
    return notify(session, 'y writes it to Infra; b goes back, and nothing is written.');
  if (isUnderWay(api)) return notify(session, 'Waiting for Infra’s answer.');
  if (run.is === 'running') return notify(session, 'Waiting for infra to end.');
  if (run.is !== 'confirming') return finish(session);
  const running: Session = {
    ...session,
    connect: { ...session.connect, run: { is: 'running', output: '' } },
  };
  return withEffects(withoutEffects(running), {
    type: 'run-infra',
    plan: session.plan,
    configuration: configurationOf(session),
  });
}
