import { askToConnect, confirmConnect } from './connect/by-api.ts';
import { askToRunInfra } from './connect/infra-program.ts';
import { takeServerOutput } from './connect/server-output.ts';
import { changeDemo } from './demo.ts';
import { asking } from './effect.ts';
import { learnedOf } from './fields/configuration-of.ts';
import { chooseKind, chooseSaved, setField } from './fields/set-field.ts';
import { showOtherPerson, signInAnother } from './login/another-person.ts';
import { deliverAddress, giveUpPort, signIn, signInAs, stopLogin } from './login/login.ts';
import type { ReportFile } from './question.ts';
import {
  addRelyingParty,
  listRelyingParties,
  removeRelyingParty,
  unregisteredUris,
} from './registration/relying-parties.ts';
import { recheck } from './runs/look.ts';
import type { Copyable, Session } from './session.ts';
import { finish, goBack, goTo, interrupt } from './steps/navigation.ts';
import { fieldsDone, submit } from './steps/submit.ts';
import { stopWatch } from './timers.ts';
import { startWatch } from './watch.ts';
import { without } from './without.ts';

/** What a person can want of the wizard, however expressed, and the result of each. */
export const intents = {
  'set-field': setField,
  'fields-done': fieldsDone,
  'choose-kind': chooseKind,
  'choose-saved': chooseSaved,
  submit,
  /** Stay on this step: it no longer continues by itself. */
  stay: (session: Session): Session => ({ ...session, submitted: false }),
  'go-back': goBack,
  'go-to': goTo,
  recheck,
  watch: (session: Session, { on }: { readonly on: boolean }) =>
    on ? startWatch(session) : stopWatch(session, 'declined'),
  quit: finish,
  interrupt,

  'sign-in': signIn,
  'sign-in-another': signInAnother,
  'show-other-person': showOtherPerson,
  'sign-in-as': signInAs,
  'stop-sign-in': stopLogin,
  'give-up-port': giveUpPort,
  'deliver-address': deliverAddress,

  connect: askToConnect,
  'confirm-connect': confirmConnect,
  'take-server-output': takeServerOutput,
  'run-infra': askToRunInfra,

  /** Judges the login for further relying parties; asked anew each time, since earlier opinions may be outdated. */
  'ask-opinions'(session: Session): Session {
    const { relyingParties } = session;
    const effect = { type: 'form-opinions', relyingParties, ...learnedOf(session) } as const;
    return asking(without(session, 'opinions'), effect);
  },
  'list-relying-parties': listRelyingParties,
  'add-relying-party': addRelyingParty,
  'remove-relying-party': removeRelyingParty,

  /** No fault if none is named. */
  'choose-fault': (session: Session, { fault }: { readonly fault?: string }) =>
    changeDemo(session, { type: 'demo-set-fault', ...(fault !== undefined && { fault }) }),
  repair: (session: Session) =>
    changeDemo(session, { type: 'demo-repair', redirectUris: unregisteredUris(session) }),

  copy: (session: Session, { label, text }: Copyable) => asking(session, { type: 'copy', label, text }),
  'open-url': (session: Session, { url }: { readonly url: string }) =>
    asking(session, { type: 'open-url', url }),
  'save-report': (session: Session, { as }: { readonly as: ReportFile }) =>
    asking(session, { type: 'save-report', as, ...learnedOf(session) }),
};

export type Intent = EventsOf<typeof intents>;

/** The events that such a table handles: its keys, with the handlers' arguments. */
export type EventsOf<Handlers> = {
  [Type in keyof Handlers]: { readonly type: Type } & (Handlers[Type] extends (
    session: Session,
    told: infer Told,
  ) => Session
    ? Told
    : never);
}[keyof Handlers];
