import { type FactName, isAbsent } from '../../core/facts.ts';
import { ownResults } from '../../core/own-results.ts';
import { overallVerdict } from '../../core/report/report.ts';
import { type Change, chain, withEffects, without, withoutEffects } from '../change.ts';
import { withoutAsking } from '../connect/with-api.ts';
import { learnedOf } from '../fields/configuration-of.ts';
import { omit } from '../runs/invalidation.ts';
import { startRun } from '../runs/start-run.ts';
import type { Session } from '../session.ts';
import { notify, timerCancelled } from '../timers.ts';
import { missingFacts, stepFailed, wantedFacts } from './step-results.ts';
import { furthest, type Step, stepAfter, stepBefore, stepFacts, stepNumber } from './steps.ts';

/** To the next step; what a step can learn without the person begins at once. */
export function goForward(session: Session): Change {
  const next = stepAfter(session.step);
  if (next === undefined) return withoutEffects(session);
  const arrived = arrive(session, next);
  const kept = saving(arrived);
  // Who has logged in to Infra meanwhile can connect from here.
  const saved = next === 'connect' && !arrived.demo ? withEffects(kept, { type: 'find-infra' }) : kept;
  if (next !== 'registration' || arrived.run) return saved;
  const missing = missingFacts(arrived);
  return missing.length === 0 ? saved : chain(saved, (now) => startRun(now, missing, 'step'));
}

/** Out of what was begun first, then to the step before; nothing that was given or learned is lost. */
export function goBack(session: Session): Change {
  const { connect } = session;
  if (connect.run.is === 'confirming')
    return withoutEffects({ ...session, connect: { ...connect, run: { is: 'idle' } } });
  if (connect.api.is === 'writing') return waiting(session);
  const idle = withoutAsking(session);
  if (idle !== session) return withoutEffects(idle);
  const previous = stepBefore(session.step);
  if (previous === undefined) return withoutEffects(session);
  return withoutEffects(arrive(session, previous));
}

/** To a step that the person has been on. */
export function goTo(session: Session, step: Step): Change {
  if (session.connect.api.is === 'writing') return waiting(session);
  return withoutEffects(stepNumber(step) <= stepNumber(session.reached) ? arrive(session, step) : session);
}

function waiting(session: Session): Change {
  return notify(session, 'Waiting for Infra’s answer.');
}

export function arrive(session: Session, step: Step): Session {
  return {
    ...timerCancelled(withoutAsking(without(session, 'notice')), 'watch'),
    step,
    reached: furthest(session.reached, step),
    facts: omit(session.facts, worthAnotherLook(session, step)),
    submitted: false,
    // What failed stands there on arriving.
    goOnAnyway: stepFailed(session, step),
    watch: { on: false, attempt: 0 },
  };
}

/** Facts that could not be gathered for lack of something that may be there by now. */
function worthAnotherLook(session: Session, step: Step): readonly FactName[] {
  // The later facts of a login cannot be had without it; a login that was done is kept as it went.
  if (step === 'login') return isAbsent(session.facts.login) ? stepFacts.login : [];
  return wantedFacts(session, step).filter((name) => {
    const fact = session.facts[name];
    return isAbsent(fact) && (fact.absent === 'needs-missing' || fact.absent === 'crashed');
  });
}

/** What may be kept is kept from the moment it was used; the demo leaves nothing behind. */
export function saving(session: Session): Change {
  if (session.demo || stepNumber(session.step) < stepNumber('registration')) return withoutEffects(session);
  const verdict = overallVerdict(ownResults(session.results));
  return [session, [{ type: 'save-provider', verdict, ...learnedOf(session) }]];
}
