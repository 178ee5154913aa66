import type { CheckResult } from '../../core/checks/check.ts';
import type { FactName } from '../../core/facts/facts.ts';
import { infraServersIn } from '../fields/configuration-of.ts';
import type { Session } from '../session.ts';
import { type Step, stepFacts, stepNumber, stepPhases, steps } from './steps.ts';

/** The results that belong to a step, in the order of a run. */
export function stepResults(session: Session, step: Step = session.step): readonly CheckResult[] {
  return session.results.filter(({ phase }) => stepPhases[step].includes(phase));
}

export function stepFailed(session: Session, step: Step = session.step): boolean {
  return stepFailures(session, step).length > 0;
}

export function stepFailures({ judged }: Session, step: Step): readonly CheckResult[] {
  return judged.filter(({ phase, verdict }) => verdict === 'fail' && stepPhases[step].includes(phase));
}

const askedOfInfra: ReadonlySet<FactName> = new Set(['infraServer', 'infraUsers']);

/** What a step wants to know; without dashboard hosts there is no Infra to ask. */
export function wantedFacts(session: Session, step: Step = session.step): readonly FactName[] {
  const hosts = infraServersIn(session.fields.infraServer);
  return stepFacts[step].filter(
    (fact) =>
      (!askedOfInfra.has(fact) || hosts.length > 0) &&
      (fact !== 'furtherAuthorization' || session.relyingParties.length > 0),
  );
}

/** Facts that this step and those before it want and that nobody has looked for yet; the login is never started by itself. */
export function missingFacts(session: Session): readonly FactName[] {
  return steps
    .slice(0, stepNumber(session.step) + 1)
    .filter((step) => step !== 'login' || session.step === 'login')
    .flatMap((step) => wantedFacts(session, step))
    .filter((fact) => session.facts[fact] === undefined);
}

/** Whether the login has been tried with what is given now, and is over. */
export function loginTried(session: Session): boolean {
  return session.facts.login !== undefined && !signingIn(session);
}

export function signingIn({ run }: Session): boolean {
  return run?.for === 'login';
}
