import { onAnswered } from './answers.ts';
import { onInfraOutput } from './connect/infra-program.ts';
import { derived, type Lookups } from './derive.ts';
import { asking, type SessionEffect, type TimerName } from './effect.ts';
import { type EventsOf, intents } from './intents.ts';
import { onLoginNews } from './login/login.ts';
import { followKind } from './runs/invalidation.ts';
import { look } from './runs/look.ts';
import { onDiagnosed, onProgress, withDiagnosis } from './runs/on-run.ts';
import type { DemoFault, Session } from './session.ts';
import { watchAgain } from './watch.ts';
import { without } from './without.ts';

/** The whole wizard: from an event to a new session and its effects. Pure. */
export type Update = (session: Session, event: SessionEvent) => readonly [Session, readonly SessionEffect[]];

export function createUpdate(lookups: Lookups): Update {
  return (session, event) => {
    const next = session.finished ? afterEnd(session, event) : duringWizard(session, event);
    // Only `asking` adds to them; the session itself knows no more of what is asked.
    const effects = next.effects as readonly SessionEffect[];
    return [effects.length === 0 ? next : { ...next, effects: [] }, effects];
  };

  function duringWizard(session: Session, event: SessionEvent): Session {
    const told = handle(session, event);
    // The first screen was drawn before everything was known.
    const known = derived(event.type === 'started' ? undefined : session, told, lookups);
    return known.kind === told.kind ? known : derived(known, followKind(known), lookups);
  }

  /** A write under way at the end may still report its result. */
  function afterEnd(session: Session, event: SessionEvent): Session {
    if (event.type === 'answered' && event.question.type === 'write-to-infra')
      return onAnswered(session, event);
    if (event.type !== 'diagnosed' || session.run?.id !== event.run) return session;
    return derived(session, withDiagnosis(session, session.run, event.diagnosis), lookups);
  }
}

function handle(session: Session, event: SessionEvent): Session {
  // The table pairs each type with its own handler, which TypeScript cannot follow through a union.
  return (handlers[event.type] as (session: Session, event: SessionEvent) => Session)(session, event);
}

const handlers = {
  ...intents,
  started: onStarted,
  tick: (session: Session, { timer }: { readonly timer: TimerName }) => timeIsUp[timer](session),
  answered: onAnswered,
  progress: onProgress,
  diagnosed: onDiagnosed,
  'login-news': onLoginNews,
  'infra-output': onInfraOutput,
};

/** Everything that can happen to the wizard: intents of the person, and events from the world. */
export type SessionEvent = EventsOf<typeof handlers>;

const timeIsUp: Readonly<Record<TimerName, (session: Session) => Session>> = {
  typing: (session) => look(session, 'typing'),
  watch: watchAgain,
  notice: (session) => without(session, 'notice'),
};

/** Starts, once, after the first drawing: requests what the wizard needs, and checks a URL given beforehand. */
function onStarted(begun: Session, { faults }: { readonly faults?: readonly DemoFault[] }): Session {
  const session: Session = faults && begun.demo ? { ...begun, demo: { ...begun.demo, faults } } : begun;
  const looking = session.fields.url === '' ? session : look(session, 'step');
  const asked = asking(looking, { type: 'find-infra' });
  return session.saved === undefined ? asking(asked, { type: 'load-saved' }) : asked;
}
