import { type Phase, phases } from '../../core/check.ts';
import type { Configuration } from '../../core/configuration.ts';
import { factsFromLogin, factsWithoutLogin } from '../../core/fact-sets.ts';
import { factsResting } from '../../core/fact-sources.ts';
import type { FactName, Gathered } from '../../core/facts.ts';
import { without } from '../change.ts';
import type { Session } from '../session.ts';
import { stepPhases, stepsShowing } from '../steps/steps.ts';
import { timerCancelled } from '../timers.ts';

/** What a person, or the demo, can change under facts that are already known. */
export type Input = 'name' | 'url' | 'kind' | 'clientId' | 'clientSecret' | 'infraServer' | 'provider';

export interface Invalidated {
  readonly facts: readonly FactName[];
  readonly phases: readonly Phase[];
}

const everything: Invalidated = { facts: [...factsWithoutLogin, ...factsFromLogin], phases };

/** What no longer holds when one of them changes; all else is kept and not asked again. */
export const invalidation: Readonly<Record<Input, Invalidated>> = {
  url: everything,
  provider: everything,
  // These change what Infra will do with the facts. The kind follows the vendor that the facts show.
  name: { facts: [], phases: [] },
  kind: { facts: [], phases: [] },
  clientId: resting('clientId'),
  clientSecret: resting('clientSecret'),
  infraServer: resting('infraServers'),
};

function resting(on: keyof Configuration): Invalidated {
  const facts = factsResting(on);
  return { facts, phases: stepsShowing(facts).flatMap((step) => stepPhases[step]) };
}

/** Forgets what depended on an input. A run that was after such facts is to be cancelled by the caller. */
export function withoutInvalidated(session: Session, input: Input): Session {
  const { facts, phases } = invalidation[input];
  const changed: Session = {
    ...session,
    facts: omit(session.facts, facts),
    results: session.results.filter(({ phase }) => !phases.includes(phase)),
    judged: session.judged.filter(({ phase }) => !phases.includes(phase)),
    submitted: false,
    goOnAnyway: false,
    ...(session.run && { run: { ...session.run, outdated: [...session.run.outdated, ...phases] } }),
    ...(facts.includes('login') && session.signIn.is === 'done' && { signIn: { is: 'idle' } as const }),
  };
  const { on, declined } = session.watch;
  const calm: Session = {
    ...(on ? timerCancelled(changed, 'watch') : changed),
    watch: { on: false, attempt: 0, ...(declined && { declined }) },
  };
  // Another provider answers now: its issuer may be adopted in turn.
  return input === 'provider' ? without(calm, 'adoptedFrom') : calm;
}

/** Whether a run is after something that an input has just changed. */
export function isGathering(session: Session, input: Input): boolean {
  return session.run?.want.some((fact) => invalidation[input].facts.includes(fact)) ?? false;
}

export function omit(gathered: Gathered, names: readonly FactName[]): Gathered {
  return Object.fromEntries(
    Object.entries(gathered).filter(([name]) => !names.some((gone) => gone === name)),
  );
}
