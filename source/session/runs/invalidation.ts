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

/** The facts that no longer hold when one of them changes; all else is kept and not asked again. */
export function invalidatedBy(input: Input): readonly FactName[] {
  return input === 'provider' ? [...factsWithoutLogin, ...factsFromLogin] : factsResting(changedBy[input]);
}

/** With what a run brought; what was learned by another document holds no longer, where it led elsewhere or offered other things. */
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

/** Without the results that rest on them either. Whose login is forgotten is compared with nobody's. */
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

/** Forgets what depended on an input, and stops the run that is after it: what that brings would be outdated. */
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

/** The kind has followed the recognised vendor: what rests on the other one is gone, and a run that is after it begins anew. */
export function followKind(session: Session): Session {
  const { run, submitted } = session;
  const facts = invalidatedBy('kind');
  const current = withoutFacts(session, facts);
  // What the run judges by the old one is judged anew once the person rests.
  if (!run || !isGathering(session, facts)) return startTimer(current, 'typing', typingPause);
  return { ...startRun(current, run.want, run.for, run.signInAs), submitted };
}

/** Whether a run is after any of these facts. */
function isGathering({ run }: Session, facts: readonly FactName[]): boolean {
  return run?.want.some((fact) => facts.includes(fact)) ?? false;
}
