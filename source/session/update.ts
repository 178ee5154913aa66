import { onAnswered } from './answers.ts';
import { askToConnect, confirmConnect } from './connect/by-api.ts';
import { askToRunInfra, onInfraOutput } from './connect/infra-program.ts';
import { takeServerOutput } from './connect/server-output.ts';
import { changeDemo } from './demo.ts';
import { derived, type Lookups } from './derive.ts';
import { asking, type SessionEffect, type TimerName } from './effect.ts';
import type { EventOf, SessionEvent } from './event.ts';
import { learnedOf } from './fields/configuration-of.ts';
import { chooseKind, chooseSaved, setField } from './fields/set-field.ts';
import { showOtherPerson, signInAnother } from './login/another-person.ts';
import { deliverAddress, giveUpPort, onLoginNews, signIn, signInAs, stopLogin } from './login/login.ts';
import {
  addRelyingParty,
  listRelyingParties,
  removeRelyingParty,
  unregisteredUris,
} from './registration/relying-parties.ts';
import { followKind } from './runs/invalidation.ts';
import { look, recheck } from './runs/look.ts';
import { onDiagnosed, onProgress, withDiagnosis } from './runs/on-run.ts';
import type { Session } from './session.ts';
import { finish, goBack, goTo, interrupt } from './steps/navigation.ts';
import { fieldsDone, submit } from './steps/submit.ts';
import { stopWatch } from './timers.ts';
import { startWatch, watchAgain } from './watch.ts';
import { without } from './without.ts';

/** The wizard, whole: what an event makes of a session, and what it asks of the world. Pure. */
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
    // What was drawn first was drawn before everything was known.
    const known = derived(event.type === 'started' ? undefined : session, told, lookups);
    return known.kind === told.kind ? known : derived(known, followKind(known), lookups);
  }

  /** What was under way at the end may still tell what came of it. */
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

const handlers: {
  readonly [Type in SessionEvent['type']]: (session: Session, event: EventOf<Type>) => Session;
} = {
  started: onStarted,
  tick: (session, { timer }) => timeIsUp[timer](session),
  answered: onAnswered,

  'set-field': setField,
  'fields-done': fieldsDone,
  'choose-kind': chooseKind,
  'choose-saved': chooseSaved,
  submit,
  stay: (session) => ({ ...session, submitted: false }),
  'go-back': goBack,
  'go-to': goTo,
  recheck,
  watch: (session, { on }) => (on ? startWatch(session) : stopWatch(session, 'declined')),
  quit: finish,
  interrupt,

  progress: onProgress,
  diagnosed: onDiagnosed,

  'sign-in': signIn,
  'sign-in-another': signInAnother,
  'show-other-person': showOtherPerson,
  'sign-in-as': signInAs,
  'stop-sign-in': stopLogin,
  'give-up-port': giveUpPort,
  'deliver-address': deliverAddress,
  'login-news': onLoginNews,

  connect: askToConnect,
  'confirm-connect': confirmConnect,
  'take-server-output': takeServerOutput,
  'run-infra': askToRunInfra,
  'infra-output': onInfraOutput,

  // Asked anew each time: what they were told before may no longer hold.
  'ask-opinions': (session) =>
    asking(without(session, 'opinions'), {
      type: 'form-opinions',
      relyingParties: session.relyingParties,
      ...learnedOf(session),
    }),
  'list-relying-parties': listRelyingParties,
  'add-relying-party': addRelyingParty,
  'remove-relying-party': removeRelyingParty,

  'choose-fault': (session, intent) => changeDemo(session, { ...intent, type: 'demo-set-fault' }),
  repair: (session) => changeDemo(session, { type: 'demo-repair', redirectUris: unregisteredUris(session) }),

  copy: asking,
  'open-url': asking,
  'save-report': (session, { as }) => asking(session, { type: 'save-report', as, ...learnedOf(session) }),
};

const timeIsUp: Readonly<Record<TimerName, (session: Session) => Session>> = {
  typing: (session) => look(session, 'typing'),
  watch: watchAgain,
  notice: (session) => without(session, 'notice'),
};

/** Asks for what the wizard wants to know at once, and looks at a URL that was given beforehand. */
function onStarted(begun: Session, { faults }: EventOf<'started'>): Session {
  const session: Session = faults && begun.demo ? { ...begun, demo: { ...begun.demo, faults } } : begun;
  const looking = session.fields.url === '' ? session : look(session, 'step');
  const asked = asking(looking, { type: 'find-infra' });
  return session.saved === undefined ? asking(asked, { type: 'load-saved' }) : asked;
}
