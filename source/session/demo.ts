import type { FactName } from '../core/facts/facts.ts';
import { printable } from '../core/text/printable.ts';
import { asking } from './effect.ts';
import { stepProblems } from './fields/field-problems.ts';
import { invitationOf } from './login/sign-in.ts';
import type { Answered, DemoChange, Question } from './question.ts';
import { forget } from './runs/invalidation.ts';
import { startRun } from './runs/start-run.ts';
import type { Session } from './session.ts';
import { arrive } from './steps/navigation.ts';
import { missingFacts } from './steps/step-results.ts';
import { type Step, stepFacts, stepNumber } from './steps/steps.ts';
import { notify } from './timers.ts';

type Changing = 'demo-set-fault' | 'demo-repair';

/** Another fault, no fault, or a repair. */
export function changeDemo(session: Session, change: Question<Changing>): Session {
  const { demo } = session;
  return demo === undefined || demo.busy
    ? session
    : asking({ ...session, demo: { ...demo, busy: true } }, change);
}

export function onDemoChange(session: Session, { answer }: Answered<Changing>): Session {
  if (answer.ok) return demoChanged(session, answer.value);
  const { demo } = session;
  const failed: Session = demo ? { ...session, demo: { ...demo, busy: false } } : session;
  return notify(failed, printable(answer.failure.message), 'bad');
}

/** Ignored if its invitation is over. */
export function onDemoSignIn(session: Session, { question, answer }: Answered<'demo-sign-in'>): Session {
  const isWaiting = invitationOf(session)?.url === question.url;
  return answer.ok || !isWaiting ? session : notify(session, printable(answer.failure.message), 'bad');
}

/** The provider behaves differently now: everything is checked again, and the login has to be repeated. */
function demoChanged(session: Session, { demo, given }: DemoChange): Session {
  const forgotten = forget(session, 'provider');
  const fresh: Session = {
    ...forgotten,
    demo: { ...demo, busy: false },
    ...(given && { fields: { ...forgotten.fields, ...given }, problems: {} }),
  };
  const step = stepOfChange(fresh);
  const here: Session = step === fresh.step ? fresh : { ...arrive(fresh, step), reached: step };
  const missing = missingFacts(here).filter((fact) => !waitsForPerson(here, fact));
  return missing.length === 0 || here.fields.url === '' ? here : startRun(here, missing, 'step');
}

/** The step where the fault shows, but never after the current one, nor after the login, which has to be repeated. */
function stepOfChange({ step, demo }: Session): Step {
  const shows = demo?.faults.find(({ id }) => id === demo.fault)?.step ?? 'login';
  return [step, shows, 'login' as const].reduce((a, b) => (stepNumber(a) < stepNumber(b) ? a : b));
}

/** The person starts the login and the credential tries, except that the demo's own provider locks nobody out. */
function waitsForPerson(session: Session, fact: FactName): boolean {
  if (stepFacts.login.includes(fact)) return true;
  const incomplete = session.step === 'credentials' && Object.keys(stepProblems(session)).length > 0;
  return incomplete && fact === 'clientAuthentication';
}
