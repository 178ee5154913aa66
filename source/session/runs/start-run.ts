import type { FactName, Facts } from '../../core/facts/facts.ts';
import type { Absent } from '../../core/run/absent.ts';
import { presentFact } from '../../core/run/present-fact.ts';
import { asking } from '../effect.ts';
import { configurationOf } from '../fields/configuration-of.ts';
import type { Run, Session } from '../session.ts';
import { stepFacts } from '../steps/steps.ts';
import { without } from '../without.ts';

/** Providers lock a client, or the sender's address, after a few wrong secrets. */
const mostCredentialTries = 3;

/** Whether the credentials may be tried again automatically. The demo's own provider locks nobody out. */
export function mayTryCredentials({ credentialTries, demo }: Session): boolean {
  return credentialTries < mostCredentialTries || demo !== undefined;
}

/** Starts a run in place of the current one. Facts already known and not wanted anew are passed on. */
export function startRun(
  session: Session,
  wished: readonly FactName[],
  purpose: Run['for'],
  signInAs?: number,
): Session {
  const { options, relyingParties, now } = session;
  const idle = asking(cancelRun(session), { type: 'cancel-timer', timer: 'typing' });
  const run = idle.runs + 1;
  const wishesTry = wished.includes('clientAuthentication');
  const tries = wishesTry && mayTryCredentials(session);
  const want = tries ? wished : wished.filter((fact) => fact !== 'clientAuthentication');
  const started: Session = {
    ...idle,
    ...(wishesTry && !tries && { facts: { ...idle.facts, clientAuthentication: lastTry(idle) } }),
    run: {
      id: run,
      want,
      startedAt: now,
      for: purpose,
      gathering: [],
      outdated: [],
      ...(purpose === 'login' && { signIn: { is: 'starting' }, signInAs }),
    },
    runs: run,
    credentialTries: idle.credentialTries + (tries ? 1 : 0),
  };
  const openBrowser = purpose === 'login' && options.openBrowser && signInAs === undefined;
  const configuration = configurationOf(started);
  const have = without(started.facts, ...want);
  return asking(started, { type: 'diagnose', run, configuration, have, want, relyingParties, openBrowser });
}

export function cancelRun(session: Session): Session {
  const { run } = session;
  if (!run) return session;
  const stopped = asking(
    { ...without(session, 'run'), submitted: false },
    { type: 'cancel-run', run: run.id },
  );
  return run.for === 'login' ? { ...stopped, facts: without(stopped.facts, ...stepFacts.login) } : stopped;
}

function lastTry({ facts }: Session): Facts['clientAuthentication'] | Absent {
  const declined: Absent = {
    absent: 'declined',
    why: `The credentials were tried ${mostCredentialTries} times. They are not tried again on their own, because a provider may lock the client after repeated wrong secrets; the test login will show whether they work.`,
  };
  return presentFact(facts, 'clientAuthentication') ?? declined;
}
