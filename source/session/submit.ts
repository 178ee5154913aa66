import { withoutPassword } from '../core/address.ts';
import { isAbsent } from '../core/facts.ts';
import { type Change, chain, withEffects, withoutEffects } from './change.ts';
import { configurationOf } from './configuration-of.ts';
import { fieldProblem, stepProblems } from './field-problems.ts';
import type { FieldName } from './fields.ts';
import { finish } from './finish.ts';
import { fieldsOf, focusedField, isFieldEmpty } from './focus.ts';
import { withoutInvalidated } from './invalidation.ts';
import { startLogin } from './login.ts';
import { goForward } from './navigation.ts';
import { startRun } from './runs.ts';
import { emptySecret } from './secret-edit.ts';
import type { Session } from './session.ts';
import { loginTried, missingFacts, signingIn, stepFailed } from './step-results.ts';
import { adoptableIssuer, isGuess } from './suggested-issuer.ts';
import { textField } from './text-edit.ts';
import { notify } from './timers.ts';
import { watchIfUseful } from './watch.ts';

/** Enter: takes what is in the field, then has the step checked, then goes on. */
export function submit(session: Session): Change {
  const field = focusedField(session);
  if (field === 'paste') return handOver(session);
  if (field !== undefined) {
    const problem = fieldProblem(session, field);
    if (problem !== undefined) return withoutEffects(withProblem(session, field, problem));
    const next = fieldsOf[session.step].find((other) => isFieldEmpty(session, other));
    if (next !== undefined && next !== field) return withoutEffects({ ...session, focus: next });
    if (field === 'infraServer') return checkMissing({ ...session, focus: 'list' });
  }
  const problems = stepProblems(session);
  const [wrong] = fieldsOf[session.step].filter((name) => problems[name] !== undefined);
  if (wrong !== undefined) return withoutEffects({ ...session, problems, focus: wrong });
  if (session.step === 'login') return submitLogin(session);
  if (session.step === 'connect') return submitConnect(session);
  return checkThenGo(session);
}

function withProblem(session: Session, field: FieldName, problem: string): Session {
  return { ...session, problems: { ...session.problems, [field]: problem } };
}

/** Starts what is missing and stays, so that the list can be read. */
export function checkMissing(session: Session): Change {
  const missing = missingFacts(session);
  return missing.length === 0 || session.run ? withoutEffects(session) : startRun(session, missing, 'step');
}

function checkThenGo(session: Session): Change {
  const issuer = adoptableIssuer(session);
  if (issuer !== undefined) return adopt(session, issuer);
  if (session.goOnAnyway && !session.run) return goForward(session);
  if (session.run && session.run.for !== 'watch') {
    const waiting = 'Still checking; it goes on by itself when all is known.';
    return session.submitted ? notify(session, waiting) : withoutEffects({ ...session, submitted: true });
  }
  const missing = missingFacts(session);
  if (missing.length === 0) return goOnUnlessFailed(session);
  const [started, effects] = startRun(session, missing, 'step');
  return [{ ...started, submitted: true }, effects];
}

/** After a run: goes on where Enter is waiting for it. */
export function continueAfterRun(session: Session, last: 'typing' | 'step' | 'watch' | 'login'): Change {
  // Who is typing is not told to wait for what was typed so far.
  if (!session.submitted) return last === 'typing' ? withoutEffects(session) : watchIfUseful(session);
  // Nobody wants the page turned behind what they are reading.
  if (session.overlay.is !== 'none') return withoutEffects({ ...session, submitted: false });
  const issuer = isGuess(session) ? undefined : adoptableIssuer(session);
  if (issuer !== undefined) return adopt(session, issuer);
  const missing = missingFacts(session);
  if (missing.length > 0 && (last === 'typing' || last === 'watch')) {
    const [started, effects] = startRun(session, missing, 'step');
    return [{ ...started, submitted: true }, effects];
  }
  return goOnUnlessFailed(session);
}

function goOnUnlessFailed(session: Session): Change {
  const inTheWay = stepFailed(session) || (session.step === 'login' && !hasCode(session));
  if (!inTheWay || session.goOnAnyway) return goForward(session);
  // What to do now is read, copied and repaired by letters.
  return watchIfUseful({ ...session, submitted: false, goOnAnyway: true, focus: 'list' });
}

function hasCode({ facts: { login } }: Session): boolean {
  return login !== undefined && !isAbsent(login) && login.outcome.is === 'code';
}

function adopt(session: Session, issuer: string): Change {
  const replaced: Session = {
    ...withoutInvalidated(session, 'url'),
    fields: { ...session.fields, url: textField(issuer) },
    adoptedFrom: withoutPassword(session.fields.url.text),
  };
  const [started, effects] = startRun(replaced, missingFacts(replaced), 'step');
  return chain([{ ...started, submitted: true }, effects], (now) =>
    notify(now, `The URL is now ${issuer}.`, 'good'),
  );
}

function submitLogin(session: Session): Change {
  if (signingIn(session)) return notify(session, 'Waiting for the sign-in in the browser; esc stops it.');
  if (!loginTried(session)) return startLogin(session);
  return goOnUnlessFailed(session);
}

function submitConnect(session: Session): Change {
  const { run } = session.connect;
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

function handOver(session: Session): Change {
  const problem = fieldProblem(session, 'paste');
  if (problem !== undefined) return withoutEffects(withProblem(session, 'paste', problem));
  if (!session.run) return withoutEffects(session);
  const handed: Session = { ...session, focus: 'list', fields: { ...session.fields, paste: emptySecret } };
  return withEffects(withoutEffects(handed), {
    type: 'deliver-paste',
    run: session.run.id,
    address: session.fields.paste.value,
  });
}
