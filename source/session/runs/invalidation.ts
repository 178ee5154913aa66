import { type Phase, phases } from '../../core/check.ts';
import type { Configuration } from '../../core/configuration.ts';
import { factsFrom, factsFromLogin, factsResting, factsWithoutLogin } from '../../core/fact-sources.ts';
import type { FactName, Gathered } from '../../core/facts.ts';
import { followedMetadata } from '../../core/metadata.ts';
import { presentFact } from '../../core/present-fact.ts';
import { without } from '../change.ts';
import { withoutConnecting } from '../connect/with-api.ts';
import type { Session } from '../session.ts';
import { stepPhases, stepsShowing } from '../steps/steps.ts';
import { timerCancelled } from '../timers.ts';

/** What of the configuration a person changes in each; the demo has another `provider` answer at the same address. */
const changedBy = {
  name: ['name'],
  url: ['url'],
  kind: ['kind'],
  clientId: ['clientId'],
  clientSecret: ['clientSecret'],
  infraServer: ['infraServers'],
  saved: ['name', 'url', 'kind', 'clientId', 'infraServers'],
} as const satisfies Readonly<Record<string, readonly (keyof Configuration)[]>>;

/** What a person, or the demo, can change under facts that are already known. */
export type Input = keyof typeof changedBy | 'provider';

export interface Invalidated {
  readonly facts: readonly FactName[];
  readonly phases: readonly Phase[];
}

/** What no longer holds when one of them changes; all else is kept and not asked again. */
export function invalidatedBy(input: Input): Invalidated {
  if (input === 'provider') return { facts: [...factsWithoutLogin, ...factsFromLogin], phases };
  const facts = factsResting(changedBy[input]);
  return { facts, phases: phasesShowing(facts) };
}

function phasesShowing(facts: readonly FactName[]): readonly Phase[] {
  return stepsShowing(facts).flatMap((step) => stepPhases[step]);
}

/** With what a run brought; what was learned by another document holds no longer, where it led elsewhere or offered other things. */
export function withFacts(session: Session, fresh: Gathered): Session {
  const current: Session = { ...session, facts: { ...session.facts, ...fresh } };
  const [before, now] = [followedIn(session), followedIn(current)];
  if (before === undefined || now === undefined || before === now) return current;
  const outdated = factsFrom('discovery').filter((fact) => !session.run?.want.includes(fact));
  return withoutFacts(current, outdated, phasesShowing(outdated));
}

function followedIn({ facts }: Session): string | undefined {
  const discovery = presentFact(facts, 'discovery');
  return discovery && JSON.stringify(followedMetadata(discovery));
}

/** Whose login is forgotten is compared with nobody's. */
export function withoutFacts(given: Session, facts: readonly FactName[], phases: readonly Phase[]): Session {
  const session = facts.includes('login') ? without(given, 'otherPerson', 'comparison', 'prompt') : given;
  return {
    ...session,
    facts: omit(session.facts, facts),
    results: session.results.filter(({ phase }) => !phases.includes(phase)),
    judged: session.judged.filter(({ phase }) => !phases.includes(phase)),
    ...(session.run && { run: { ...session.run, outdated: [...session.run.outdated, ...phases] } }),
    ...(facts.includes('login') && session.signIn.is === 'done' && { signIn: { is: 'idle' } as const }),
  };
}

/** Forgets what depended on an input. A run that was after such facts is to be cancelled by the caller. */
export function withoutInvalidated(session: Session, input: Input): Session {
  const { facts, phases } = invalidatedBy(input);
  const changed: Session = {
    ...withoutFacts(withoutConnecting(session), facts, phases),
    submitted: false,
    goOnAnyway: false,
  };
  const { on, declined } = session.watch;
  const calm: Session = {
    ...(on ? timerCancelled(changed, 'watch') : changed),
    watch: { on: false, attempt: 0, ...(declined && { declined }) },
  };
  if (input !== 'provider' && input !== 'saved' && input !== 'url') return calm;
  const unseen = without(calm, 'serverSight');
  // Another provider's issuer may be adopted in turn.
  return input === 'url' ? unseen : without(unseen, 'adoptedFrom');
}

/** Whether a run is after something that an input has just changed. */
export function isGathering(session: Session, input: Input): boolean {
  const { facts } = invalidatedBy(input);
  return session.run?.want.some((fact) => facts.includes(fact)) ?? false;
}

export function omit(gathered: Gathered, names: readonly FactName[]): Gathered {
  return Object.fromEntries(
    Object.entries(gathered).filter(([name]) => !names.some((gone) => gone === name)),
  );
}
