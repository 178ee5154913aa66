import type { Phase } from '../../core/checks/check.ts';
import type { FactName } from '../../core/facts/facts.ts';
import { factsFromLogin, factsOfProvider } from '../../core/run/fact-sources.ts';

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

/** The phases whose results a step shows and waits for. */
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

/** The facts that a step needs before the next one. */
export const stepFacts: Readonly<Record<Step, readonly FactName[]>> = {
  provider: factsOfProvider,
  credentials: ['clientAuthentication'],
  registration: ['authorization', 'furtherAuthorization', 'infraServer'],
  login: factsFromLogin,
  claims: [],
  connect: [],
};

const factsOfPerson = factsFromLogin.filter((fact) => fact !== 'infraUsers');

/** The facts that a step shows, if they differ from those it needs. */
const shownFacts: Readonly<Partial<Record<Step, readonly FactName[]>>> = {
  login: factsOfPerson,
  claims: factsOfPerson,
  connect: ['infraServer', 'infraUsers'],
};

/** The steps whose results depend on any of these facts. */
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
