import { printable } from '../core/text/printable.ts';
import { type Change, withEffects, without, withoutEffects } from './change.ts';
import { askToConnect, confirmConnect, onLookedAt, onWritten } from './connect/by-api.ts';
import { offerInfraLogin } from './connect/infra-login.ts';
import { askToRunInfra, onInfraEnded, onInfraOutput } from './connect/on-connect.ts';
import { takeServerOutput } from './connect/server-output.ts';
import { changeDemo, demoChanged, demoFailed } from './demo.ts';
import { derived } from './derive.ts';
import type { SessionEffect } from './effect.ts';
import type { SessionEvent } from './event.ts';
import { learnedOf } from './fields/configuration-of.ts';
import { chooseKind, setField } from './fields/set-field.ts';
import { showOtherPerson, signInAnother } from './login/another-person.ts';
import { deliverAddress, giveUpPort, onLoginNews, signInAs, startLogin, stopLogin } from './login/login.ts';
import type { Lookups } from './lookups.ts';
import { onTick } from './on-tick.ts';
import {
  addRelyingParty,
  listRelyingParties,
  removeRelyingParty,
  unregisteredUris,
} from './registration/relying-parties.ts';
import type { ReportFile, SavedReport } from './report-file.ts';
import { followKind } from './runs/follow-kind.ts';
import { look } from './runs/look.ts';
import { onDiagnosed, onProgress, withDiagnosis } from './runs/on-run.ts';
import { recheck } from './runs/recheck.ts';
import { chooseSaved, offerSaved } from './saved.ts';
import type { DemoFault, Session } from './session.ts';
import { finish, interrupt } from './steps/finish.ts';
import { arrive, goBack, goTo } from './steps/navigation.ts';
import { fieldsDone, submit } from './steps/submit.ts';
import { notify, withClock } from './timers.ts';
import { startWatch, stopWatch } from './watch.ts';

/** The wizard, whole: what an event makes of a session, and what it asks of the world. Pure. */
export type Update = (session: Session, event: SessionEvent) => readonly [Session, readonly SessionEffect[]];

export function createUpdate(lookups: Lookups): Update {
  return (session, event) => {
    if (session.finished) {
      if (event.type === 'infra-written') return onWritten(session, event.written);
      if (event.type !== 'diagnosed' || session.run?.id !== event.run) return [session, []];
      return [derived(session, withDiagnosis(session, session.run, event.diagnosis), lookups), []];
    }
    const [next, effects] = on(session, event);
    // What was drawn first was drawn before everything was known.
    const before = event.type === 'started' ? undefined : session;
    const known = derived(before, next, lookups);
    const [current, again] = known.kind === next.kind ? withoutEffects(known) : followKind(known);
    const [ticking, clock] = withClock(derived(known, current, lookups));
    return [ticking, [...effects, ...again, ...clock]];
  };
}

function on(session: Session, event: SessionEvent): Change {
  switch (event.type) {
    case 'set-field':
      return setField(session, event);
    case 'fields-done':
      return fieldsDone(session, event.field);
    case 'choose-kind':
      return chooseKind(session, event.kind);
    case 'choose-saved':
      return chooseSaved(session, event.index);
    case 'submit':
      return submit(session);
    case 'stay':
      return withoutEffects({ ...session, submitted: false });
    case 'go-back':
      return goBack(session);
    case 'go-to':
      return goTo(session, event.step);
    case 'recheck':
      return recheck(session);
    case 'watch':
      return event.on ? startWatch(session) : withoutEffects(stopWatch(session, 'declined'));
    case 'sign-in':
      return signIn(session, event.asInfra === true);
    case 'sign-in-another':
      return signInAnother(session);
    case 'show-other-person':
      return showOtherPerson(session);
    case 'people-compared':
      return withoutEffects(session.otherPerson ? { ...session, comparison: event.comparison } : session);
    case 'sign-in-as':
      return signInAs(session, event.person);
    case 'stop-sign-in':
      return stopLogin(session);
    case 'give-up-port':
      return giveUpPort(session);
    case 'deliver-address':
      return deliverAddress(session, event.address);
    case 'copy':
    case 'open-url':
      return [session, [event]];
    case 'connect':
      return askToConnect(session);
    case 'confirm-connect':
      return confirmConnect(session);
    case 'take-server-output':
      return takeServerOutput(session, event.output);
    case 'run-infra':
      return withoutEffects(askToRunInfra(session));
    case 'ask-opinions':
      // Asked anew each time: what they were told before may no longer hold.
      return [
        without(session, 'opinions'),
        [{ type: 'form-opinions', relyingParties: session.relyingParties, ...learnedOf(session) }],
      ];
    case 'opinions-formed':
      return withoutEffects({ ...session, opinions: event.opinions });
    case 'list-relying-parties':
      return listRelyingParties(session);
    case 'relying-parties-listed':
      return withoutEffects({ ...session, relyingPartyChoices: event.choices });
    case 'add-relying-party':
      return addRelyingParty(session, event.id, event.address);
    case 'remove-relying-party':
      return removeRelyingParty(session, event.id);
    case 'save-report':
      return [session, [{ type: 'save-report', as: event.as, ...learnedOf(session) }]];
    case 'choose-fault':
      return changeDemo(session, { ...event, type: 'demo-set-fault' });
    case 'repair':
      return changeDemo(session, { type: 'demo-repair', redirectUris: unregisteredUris(session) });
    case 'quit':
      return finish(session);
    case 'started':
      return onStarted(withFaults(session, event.faults));
    case 'interrupt':
      return interrupt(session);
    case 'tick':
      return onTick(session, event);
    case 'progress':
      return withoutEffects(onProgress(session, event.run, event.progress));
    case 'diagnosed':
      return onDiagnosed(session, event.run, event.diagnosis);
    case 'login-news':
      return session.run?.id === event.run ? onLoginNews(session, event.news) : withoutEffects(session);
    case 'saved-loaded':
      return notifyOnce(offerSaved(session, event.providers), event.notice);
    case 'provider-saved':
      return event.result.ok
        ? notifyOnce(session, event.result.value.notice)
        : notify(session, 'These answers could not be saved.', 'bad');
    case 'copied':
      return event.result.ok
        ? notify(session, `Copied the ${event.label}.`, 'good')
        : notify(session, `Could not copy the ${event.label}: select it on the screen instead.`, 'bad');
    case 'browser-result':
      return event.result.ok
        ? notify(session, 'Opened in the browser.', 'good')
        : notify(session, notOpened(session, event.url), 'bad');
    case 'report-saved':
      return event.result.ok
        ? notify(session, savedWords(event.as, event.result.value), 'good')
        : notify(
            session,
            `The ${event.as} could not be written: ${printable(event.result.failure.message)}`,
            'bad',
          );
    case 'infra-found': {
      const { path } = event;
      const program = path === undefined ? ({ is: 'missing' } as const) : ({ is: 'found', path } as const);
      return withoutEffects({ ...session, connect: { ...session.connect, program } });
    }
    case 'infra-login':
      return withoutEffects(offerInfraLogin(session, event.host));
    case 'infra-keys':
      return withoutEffects({ ...session, connect: { ...session.connect, keysFor: event.origins } });
    case 'infra-looked-at':
      return onLookedAt(session, event.looked);
    case 'infra-written':
      return onWritten(session, event.written);
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

function withFaults(session: Session, faults: readonly DemoFault[] | undefined): Session {
  return faults && session.demo ? { ...session, demo: { ...session.demo, faults } } : session;
}

function signIn(session: Session, asInfra: boolean): Change {
  const options = asInfra ? { ...session.options, asInfra } : session.options;
  return startLogin({ ...(session.step === 'login' ? session : arrive(session, 'login')), options });
}

function savedWords(as: ReportFile, { file, isOpened }: SavedReport): string {
  const words = `Wrote the ${as} to ${printable(file, 500)}`;
  if (as !== 'page') return `${words}.`;
  return isOpened ? `${words} and opened it.` : `${words}; open it in a browser.`;
}

function notOpened({ signIn }: Session, url: string): string {
  return signIn.is === 'invited' && signIn.url === url
    ? 'No browser could be opened: copy the address instead.'
    : `No browser could be opened. The address is ${printable(url, 500)}`;
}

function notifyOnce(session: Session, notice: string | undefined): Change {
  return notice === undefined ? withoutEffects(session) : notify(session, printable(notice), 'bad');
}

/** Asks for what the wizard wants to know at once, and looks at a URL that was given beforehand. */
function onStarted(session: Session): Change {
  const looking = session.fields.url === '' ? withoutEffects(session) : look(session, 'step');
  const change = withEffects(looking, { type: 'find-infra' });
  return session.saved.is === 'loading' ? withEffects(change, { type: 'load-saved' }) : change;
}
