import type { FactName, Gathered } from '../../core/facts/facts.ts';
import { followedMetadata } from '../../core/json/metadata.ts';
import type { Configuration } from '../../core/run/configuration.ts';
import { factsFrom, factsFromLogin, factsResting, factsWithoutLogin } from '../../core/run/fact-sources.ts';
import { presentFact } from '../../core/run/present-fact.ts';
import { withoutConnecting } from '../connect/connecting.ts';
import type { Session } from '../session.ts';
import { phasesShowing } from '../steps/steps.ts';
import { startTimer, stopWatch, typingPause } from '../timers.ts';
import { without } from '../without.ts';
import { cancelRun, startRun } from './start-run.ts';

/** The members of the configuration behind each input; in the demo, another `provider` may answer at the same address. */
const changedBy = {
  name: ['name'],
  url: ['url'],
  kind: ['kind'],
  clientId: ['clientId'],
  clientSecret: ['clientSecret'],
  infraServer: ['infraServers'],
  saved: ['name', 'url', 'kind', 'clientId', 'infraServers'],
} as const satisfies Readonly<Record<string, readonly (keyof Configuration)[]>>;

/** Inputs that a person, or the demo, can change after facts are known. */
export type Input = keyof typeof changedBy | 'provider';

/** The facts outdated by a change; all others are kept and not gathered again. */
export function invalidatedBy(input: Input): readonly FactName[] {
  return input === 'provider' ? [...factsWithoutLogin, ...factsFromLogin] : factsResting(changedBy[input]);
}

/** Adds a run's facts; facts from another document are dropped if it led elsewhere or offered other things. */
export function withFacts(session: Session, fresh: Gathered): Session {
  const current: Session = { ...session, facts: { ...session.facts, ...fresh } };
  const [before, now] = [followedIn(session), followedIn(current)];
  if (before === undefined || now === undefined || before === now) return current;
  return withoutFacts(
    current,
    factsFrom('discovery').filter((fact) => !session.run?.want.includes(fact)),
  );
}

function followedIn({ facts }: Session): string | undefined {
  const discovery = presentFact(facts, 'discovery');
  return discovery && JSON.stringify(followedMetadata(discovery));
}

/** Also removes the results that depend on them. A forgotten login is no longer compared. */
function withoutFacts(given: Session, facts: readonly FactName[]): Session {
  const phases = phasesShowing(facts);
  const session = facts.includes('login') ? without(given, 'otherPerson', 'comparison', 'prompt') : given;
  return {
    ...session,
    facts: without(session.facts, ...facts),
    judged: session.judged.filter(({ phase }) => !phases.includes(phase)),
    ...(session.run && { run: { ...session.run, outdated: [...session.run.outdated, ...phases] } }),
  };
}

/** Forgets what depended on an input, and stops a run that gathers it, whose result would be outdated. */
export function forget(session: Session, input: Input): Session {
  const facts = invalidatedBy(input);
  const idle = isGathering(session, facts) ? cancelRun(session) : session;
  const declined = session.watch.ended === 'declined' ? 'declined' : undefined;
  const calm: Session = {
    ...stopWatch(withoutFacts(withoutConnecting(idle), facts), declined),
    submitted: false,
    goOnAnyway: false,
  };
  if (input !== 'provider' && input !== 'saved' && input !== 'url') return calm;
  const unseen = without(calm, 'serverSight');
  // Another provider's issuer may be adopted in turn.
  return input === 'url' ? unseen : without(unseen, 'adoptedFrom');
}

/**
 * The kind followed the recognised vendor: facts that depend on the old kind are dropped, and a run that gathers them
 * restarts.
 */
export function followKind(session: Session): Session {
  const { run, submitted } = session;
  const facts = invalidatedBy('kind');
  const current = withoutFacts(session, facts);
  // Results for the old kind are judged again after a pause.
  if (!run || !isGathering(session, facts)) return startTimer(current, 'typing', typingPause);
  return { ...startRun(current, run.want, run.for, run.signInAs), submitted };
}

/** Whether a run gathers any of these facts. */
function isGathering({ run }: Session, facts: readonly FactName[]): boolean {
  return run?.want.some((fact) => facts.includes(fact)) ?? false;
}
