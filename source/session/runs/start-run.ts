import type { FactName } from '../../core/facts.ts';
import { type Change, without } from '../change.ts';
import { configurationOf } from '../fields/configuration-of.ts';
import type { Run, Session } from '../session.ts';
import { stepFacts } from '../steps/steps.ts';
import { timerCancelled } from '../timers.ts';
import { withinTries } from './credential-tries.ts';
import { omit } from './invalidation.ts';

/** Starts a run in place of the one under way. What is already known and not wanted anew is handed on. */
export function startRun(session: Session, wished: readonly FactName[], purpose: Run['for']): Change {
  const [idle, cancelling] = cancelRun(session);
  const { want, have, tries } = withinTries(idle, wished, omit(idle.facts, wished));
  const id = idle.runs + 1;
  const started: Session = {
    ...timerCancelled(idle, 'typing'),
    facts: { ...idle.facts, ...pickNew(idle, have) },
    run: { id, want, startedAt: session.now, for: purpose, outdated: [] },
    runs: id,
    credentialTries: tries,
  };
  const openBrowser = purpose === 'login' && session.options.openBrowser && session.signInAs === undefined;
  return [
    started,
    [
      ...cancelling,
      {
        ...{ type: 'diagnose', run: id, configuration: configurationOf(started), have, want },
        ...{ relyingParties: started.relyingParties, openBrowser },
      },
    ],
  ];
}

export function cancelRun(session: Session): Change {
  if (!session.run) return [session, []];
  const stopped: Session = { ...without(session, 'run', 'signInAs'), gathering: [], submitted: false };
  const { id, for: purpose } = session.run;
  return [
    purpose === 'login'
      ? { ...stopped, signIn: { is: 'idle' }, facts: omit(stopped.facts, stepFacts.login) }
      : stopped,
    [{ type: 'cancel-run', run: id }],
  ];
}

function pickNew(session: Session, have: Session['facts']): Session['facts'] {
  const { clientAuthentication } = have;
  return clientAuthentication === undefined || clientAuthentication === session.facts.clientAuthentication
    ? {}
    : { clientAuthentication };
}
