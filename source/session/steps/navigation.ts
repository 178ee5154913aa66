import { ownResults } from '../../core/checks/own-results.ts';
import type { FactName } from '../../core/facts/facts.ts';
import { exitCode, overallVerdict } from '../../core/report/report.ts';
import { isAbsent } from '../../core/run/absent.ts';
import { withoutAsking } from '../connect/connecting.ts';
import { asking } from '../effect.ts';
import { learnedOf } from '../fields/configuration-of.ts';
import { lookForMissing } from '../runs/look.ts';
import { cancelRun } from '../runs/start-run.ts';
import type { Session } from '../session.ts';
import { notify, stopWatch } from '../timers.ts';
import { without } from '../without.ts';
import { signingIn, stepFailed, wantedFacts } from './step-results.ts';
import { type Step, stepFacts, stepNumber, steps } from './steps.ts';

/** To the next step; what it can learn without the person starts at once. */
export function goForward(session: Session): Session {
  const next = steps[stepNumber(session.step) + 1];
  if (next === undefined) return session;
  const arrived = saving(arrive(session, next));
  // After a login to Infra meanwhile, connecting from here is possible.
  if (next === 'connect' && !arrived.demo) return asking(arrived, { type: 'find-infra' });
  return next === 'registration' && !arrived.run ? lookForMissing(arrived) : arrived;
}

/** First cancels what was begun, then goes to the step before; nothing given or learned is lost. */
export function goBack(session: Session): Session {
  if (session.connect.is === 'writing') return notify(session, waitingForInfra);
  const idle = withoutAsking(session);
  const previous = steps[stepNumber(session.step) - 1];
  return idle !== session || previous === undefined ? idle : arrive(session, previous);
}

/** To a step that the person has been on. */
export function goTo(session: Session, { step }: { readonly step: Step }): Session {
  if (session.connect.is === 'writing') return notify(session, waitingForInfra);
  return stepNumber(step) <= stepNumber(session.reached) ? arrive(session, step) : session;
}

export const waitingForInfra = 'Waiting for Infra’s answer.';

export function arrive(session: Session, step: Step): Session {
  return {
    ...stopWatch(withoutAsking(without(session, 'notice'))),
    step,
    reached: stepNumber(step) > stepNumber(session.reached) ? step : session.reached,
    facts: without(session.facts, ...worthAnotherLook(session, step)),
    submitted: false,
    // The failures are already shown on arrival.
    goOnAnyway: stepFailed(session, step),
  };
}

/** Absent facts whose missing precondition may exist by now. */
function worthAnotherLook(session: Session, step: Step): readonly FactName[] {
  // The later facts of a login need a new one; a finished login is kept.
  if (step === 'login') return isAbsent(session.facts.login) ? stepFacts.login : [];
  return wantedFacts(session, step).filter((name) => {
    const fact = session.facts[name];
    return isAbsent(fact) && (fact.absent === 'needs-missing' || fact.absent === 'crashed');
  });
}

/** Saves what may be saved once it was used; the demo saves nothing. */
function saving(session: Session): Session {
  if (session.demo || stepNumber(session.step) < stepNumber('registration')) return session;
  const verdict = overallVerdict(ownResults(session.judged));
  return asking(session, { type: 'save-provider', verdict, ...learnedOf(session) });
}

/** Ends by choice: with the verdict if the person got through, otherwise as cancelled. */
export function finish(session: Session): Session {
  const { step, judged, options } = session;
  const code = step === 'connect' ? exitCode(overallVerdict(ownResults(judged)), options.strict) : 130;
  return end(saving(session), code);
}

/** Ends by Ctrl-C or a signal: at once, on any step. */
export function interrupt(session: Session): Session {
  return end(session, 130);
}

/** What quitting now would lose, so that a single letter does not do it. */
export function lostByQuitting(session: Session): 'sign-in' | 'secret' | undefined {
  if (signingIn(session)) return 'sign-in';
  const { entered, fields, step } = session;
  // A secret given at the start also exists elsewhere.
  const isOnlyHere = entered.includes('clientSecret') && !fields.clientSecret.isEmpty;
  return isOnlyHere && step !== 'connect' ? 'secret' : undefined;
}

function end(session: Session, exitCode: number): Session {
  return {
    ...stopWatch(cancelRun(session)),
    // The run still says that the login was cancelled, which the report needs.
    ...(signingIn(session) && session.run && { run: session.run }),
    finished: { exitCode },
  };
}
