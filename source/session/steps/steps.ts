import type { CheckResult, Phase } from '../../core/checks/check.ts';
import type { FactName } from '../../core/facts/facts.ts';
import { factsFromLogin, factsOfProvider } from '../../core/run/fact-sources.ts';
import { infraServersIn } from '../fields/configuration-of.ts';
import type { Session } from '../session.ts';

/** In the order in which a person goes through them. */
export const steps = ['provider', 'credentials', 'registration', 'login', 'claims', 'connect'] as const;
export type Step = (typeof steps)[number];

export const stepTitles: Readonly<Record<Step, string>> = {
  provider: 'Provider',
  credentials: 'Credentials',
  registration: 'Registration',
  login: 'Login',
  claims: 'Claims',
  connect: 'Connect',
};

/** Whose results a step shows and waits for. */
export const stepPhases: Readonly<Record<Step, readonly Phase[]>> = {
  provider: ['url', 'network', 'discovery', 'keys'],
  credentials: ['credentials'],
  registration: ['registration'],
  login: ['login'],
  claims: ['id-token', 'userinfo', 'groups', 'session'],
  connect: ['infra'],
};

export function stepOf(phase: Phase): Step {
  return steps.find((step) => stepPhases[step].includes(phase)) ?? 'connect';
}

/** What a step wants to know before the next one. */
export const stepFacts: Readonly<Record<Step, readonly FactName[]>> = {
  provider: factsOfProvider,
  credentials: ['clientAuthentication'],
  registration: ['authorization', 'furtherAuthorization', 'infraServer'],
  login: factsFromLogin,
  claims: [],
  connect: [],
};

const factsOfPerson = factsFromLogin.filter((fact) => fact !== 'infraUsers');

/** What a step shows, where that is not what it asks for. */
const shownFacts: Readonly<Partial<Record<Step, readonly FactName[]>>> = {
  login: factsOfPerson,
  claims: factsOfPerson,
  connect: ['infraServer', 'infraUsers'],
};

/** The steps whose results rest on any of these facts. */
export function stepsShowing(facts: readonly FactName[]): readonly Step[] {
  return steps.filter((step) => (shownFacts[step] ?? stepFacts[step]).some((fact) => facts.includes(fact)));
}

/** The phases of those steps. */
export function phasesShowing(facts: readonly FactName[]): readonly Phase[] {
  return stepsShowing(facts).flatMap((step) => stepPhases[step]);
}

export function stepNumber(step: Step): number {
  return steps.indexOf(step);
}

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
