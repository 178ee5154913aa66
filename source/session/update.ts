import { printable } from '../core/text/printable.ts';
import { type Change, withEffects, withoutEffects } from './change.ts';
import { copied } from './copying.ts';
import { demoChanged, demoFailed } from './demo.ts';
import { derived } from './derive.ts';
import type { SessionEffect } from './effect.ts';
import type { SessionEvent } from './event.ts';
import { interrupt } from './finish.ts';
import { offerInfraLogin } from './infra-login.ts';
import { onSignInEvent } from './login.ts';
import type { Lookups } from './lookups.ts';
import { onInfraEnded, onInfraOutput } from './on-connect.ts';
import { onKey, onPaste } from './on-key.ts';
import { onDiagnosed, onProgress, withDiagnosis } from './on-run.ts';
import { onTick } from './on-tick.ts';
import { offerSaved } from './saved-providers.ts';
import { measured } from './scrolling.ts';
import type { Session } from './session.ts';
import { notify, startTimer } from './timers.ts';

/** The wizard, whole: what an event makes of a session, and what it asks of the world. Pure. */
export type Update = (session: Session, event: SessionEvent) => readonly [Session, readonly SessionEffect[]];

export function createUpdate(lookups: Lookups): Update {
  return (session, event) => {
    if (session.finished) {
      if (event.type !== 'diagnosed' || session.run?.id !== event.run) return [session, []];
      return [derived(session, withDiagnosis(session, session.run, event.diagnosis), lookups), []];
    }
    const [next, effects] = on(session, event);
    // What was drawn first was drawn before everything was known.
    const before = event.type === 'started' ? undefined : session;
    return [derived(before, next, lookups), effects];
  };
}

function on(session: Session, event: SessionEvent): Change {
  switch (event.type) {
    case 'started':
      return onStarted({ ...session, now: event.now });
    case 'key':
      return onKey(session, event.key);
    case 'paste':
      return onPaste(session, event.text);
    case 'interrupt':
      return interrupt(session);
    case 'resize':
      return withoutEffects({ ...session, terminal: { columns: event.columns, rows: event.rows } });
    case 'measured':
      return withoutEffects(measured(session, event.content, event.window));
    case 'tick':
      return onTick(session, event);
    case 'progress':
      return withoutEffects(onProgress(session, event.run, event.progress));
    case 'diagnosed':
      return onDiagnosed(session, event.run, event.diagnosis, event.now);
    case 'sign-in':
      return session.run?.id === event.run
        ? onSignInEvent({ ...session, now: event.now }, event.event)
        : withoutEffects(session);
    case 'saved-loaded':
      return tellOnce(offerSaved(session, event.providers), event.notice);
    case 'provider-saved':
      return event.result.ok
        ? tellOnce(session, event.result.value.notice)
        : notify(session, 'These answers could not be saved.', 'bad');
    case 'copied':
      return copied(session, event.label, event.result);
    case 'browser-result':
      return event.result.ok
        ? notify(session, 'Opened in the browser.', 'good')
        : notify(session, notOpened(session, event.url), 'bad');
    case 'infra-found': {
      const { path } = event;
      const program = path === undefined ? ({ is: 'missing' } as const) : ({ is: 'found', path } as const);
      return withoutEffects({ ...session, connect: { ...session.connect, program } });
    }
    case 'infra-login':
      return withoutEffects(offerInfraLogin(session, event.host));
    case 'infra-output':
      return withoutEffects(onInfraOutput(session, event.text));
    case 'infra-ended':
      return onInfraEnded(session, event.exitCode);
    case 'demo-changed':
      return demoChanged(session, event);
    case 'demo-failed':
      return demoFailed(session, event.why);
  }
}

function notOpened({ signIn }: Session, url: string): string {
  return signIn.is === 'invited' && signIn.url === url
    ? 'No browser could be opened: c copies the address.'
    : `No browser could be opened. The address is ${printable(url, 500)}`;
}

function tellOnce(session: Session, notice: string | undefined): Change {
  return notice === undefined ? withoutEffects(session) : notify(session, printable(notice), 'bad');
}

/** Asks for what the wizard wants to know at once, and looks at a URL that was given beforehand. */
function onStarted(session: Session): Change {
  const [ticking, second] = startTimer(session, 'second', 1000);
  const [typed, typing] =
    ticking.fields.url.text === '' ? withoutEffects(ticking) : startTimer(ticking, 'typing', 0);
  const change = withEffects([typed, [...second, ...typing]], { type: 'find-infra' });
  return session.saved.is === 'loading' ? withEffects(change, { type: 'load-saved' }) : change;
}
