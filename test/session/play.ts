import type { CheckResult, Phase, Verdict } from '../../source/core/checks/check.ts';
import type { FactName, Gathered } from '../../source/core/facts/facts.ts';
import type { Configuration } from '../../source/core/run/configuration.ts';
import { Secret } from '../../source/core/secrets/secret.ts';
import { infraIssuer } from '../../source/relying-parties/infra/issuer/infra-issuer.ts';
import { redirectUris } from '../../source/relying-parties/infra/request/redirect-uris.ts';
import { providersAddCommand } from '../../source/relying-parties/infra/server/providers-add-command.ts';
import { createSession, type InitialSession } from '../../source/session/create-session.ts';
import type { Lookups } from '../../source/session/derive.ts';
import type { SessionEffect, TimerName } from '../../source/session/effect.ts';
import { createEffectPerformer } from '../../source/session/perform-effects.ts';
import type { Answer, Question, QuestionName } from '../../source/session/question.ts';
import type { Services } from '../../source/session/services.ts';
import type { DemoFault, FormedOpinion, Session } from '../../source/session/session.ts';
import type { Step } from '../../source/session/steps/steps.ts';
import { createStore, type SessionStore } from '../../source/session/store.ts';
import { createUpdate, type SessionEvent } from '../../source/session/update.ts';
import { type Key, typed } from '../../source/tui/keys/key.ts';
import { createScreenStore } from '../../source/tui/screen-store.ts';
import { initialUi, type UiState } from '../../source/tui/ui-state.ts';
import { login } from '../support/facts.ts';
import { nothingGiven } from '../support/nothing-given.ts';

export const lookups: Lookups = {
  recognise: () => undefined,
  plan: (configuration) => {
    const url = infraIssuer(configuration.url, configuration.allowHttp);
    return {
      url,
      scopes: ['openid', 'email'],
      redirectUris: redirectUris(configuration.infraServers),
      command: providersAddCommand({ ...configuration, url }),
    };
  },
};

export const update = createUpdate(lookups);

function beginSession(answers: Partial<Configuration> = {}, more: Partial<InitialSession> = {}): Session {
  const given: Configuration = { ...nothingGiven, ...answers };
  const beginning: InitialSession = {
    configuration: given,
    kindChosen: false,
    openBrowser: true,
    strict: false,
    ...more,
  };
  return createSession(beginning, lookups);
}

export function begin(...given: Parameters<typeof beginSession>): Wizard {
  const session = beginSession(...given);
  return { ...session, ...initialUi(session, { columns: 80, rows: 24 }) };
}

/** The session and what the screen adds to it, in one. */
export type Wizard = Session & UiState;

/** What can happen to both. `now` is when. */
export type Happening = (SessionEvent & { readonly now?: number }) | ScreenEvent;
type ScreenEvent =
  | { readonly type: 'key'; readonly key: Key }
  | { readonly type: 'paste'; readonly text: string }
  | { readonly type: 'measured'; readonly content: number; readonly window: number };

/** A wizard and everything that it asked of the world. */
export interface Played {
  readonly session: Wizard;
  readonly effects: readonly SessionEffect[];
}

const uiParts: ReadonlySet<string> = new Set(
  Object.keys(begin()).filter((name) => !(name in beginSession())),
);

export function parts(wizard: Wizard): { readonly session: Session; readonly ui: UiState } {
  const all = Object.entries(wizard);
  const of = (isUi: boolean): unknown =>
    Object.fromEntries(all.filter(([name]) => uiParts.has(name) === isUi));
  // They share no name.
  return { session: of(false) as Session, ui: of(true) as UiState };
}

/**
 * What happens next: an event, what becomes one of the session as it is then, or keys. Of keys a text arrives at once,
 * and signs and names are keys by themselves: `acme⏎‹ctrl+c›` is a word, Enter and a chord.
 */
export type Next = string | Happening | ((session: Wizard) => Happening);

/** The wizard afterwards. */
export function playOn(wizard: Wizard, ...all: readonly Next[]): Wizard {
  return play(wizard, ...all).session;
}

export function play(wizard: Wizard, ...all: readonly Next[]): Played {
  const { session, ui } = parts(wizard);
  const effects: SessionEffect[] = [];
  let { now } = session;
  const { screen, dispatch, getState } = wizardStore(
    createStore(
      session,
      update,
      (effect) => effects.push(effect),
      () => now,
    ),
    ui,
  );
  for (const next of all) {
    const event =
      typeof next === 'function' ? next({ ...screen.getState().session, ...screen.getState().ui }) : next;
    if (typeof event !== 'string' && 'now' in event && !getState().finished) now = event.now ?? now;
    dispatch(event);
  }
  const after = screen.getState();
  const isSame = after.session === session && after.ui === ui;
  return { session: isSame ? wizard : { ...after.session, ...after.ui }, effects };
}

/** The wizard over a world, and what broke in it. */
export function overWorld(services: Services, first: Session = begin(full)) {
  const bugs: unknown[] = [];
  const performer = createEffectPerformer(services, (error) => bugs.push(error));
  const store = createStore(first, update, performer.perform, () => 42);
  return { bugs, performer, store: wizardStore(store) };
}

/** A store with the screen in front of it, that takes whatever can happen. */
export function wizardStore(
  store: SessionStore,
  ui = initialUi(store.getState(), { columns: 80, rows: 24 }),
) {
  const screen = createScreenStore(store, ui);
  return {
    ...store,
    screen,
    dispatch(event: string | Happening): void {
      if (typeof event === 'string') for (const one of keys(event)) screen.press(one);
      else if (event.type === 'key') screen.press(event.key);
      else if (event.type === 'paste') screen.paste(event.text);
      else if (event.type === 'measured')
        screen.measured({ content: event.content, window: event.window, y: 0 });
      else {
        const { now: _, ...happened } = event;
        store.dispatch(happened);
      }
    },
  };
}

const signs: Readonly<Partial<Record<string, string>>> = {
  '⏎': 'return',
  '⎋': 'escape',
  '⇥': 'tab',
  '↑': 'up',
  '↓': 'down',
  '←': 'left',
  '→': 'right',
  '⌫': 'backspace',
};

function keys(text: string): readonly Key[] {
  return Array.from(text.matchAll(/‹(.+?)›|[⏎⎋⇥↑↓←→⌫]|[^‹⏎⎋⇥↑↓←→⌫]+/gu), ([part, name]) => {
    const id = name ?? signs[part];
    return id === undefined ? typed(part) : { id };
  });
}

export function ringing(timer: TimerName, now?: number): Happening & { readonly type: 'tick' } {
  return { type: 'tick', timer, ...(now !== undefined && { now }) };
}

/** What the world answers to what was asked of it. */
export function answered<Name extends QuestionName>(
  type: Name,
  answer: Answer<Name>,
  question: Partial<Question<Name>> = {},
): SessionEvent {
  // Of the question only what the test is about.
  return { type: 'answered', question: { type, ...question }, answer } as unknown as SessionEvent;
}

export function result(id: string, phase: Phase, verdict: Verdict): CheckResult {
  return { id, phase, title: id, verdict, code: `${id}-${verdict}`, summary: `${id} ${verdict}`, cites: [] };
}

const nothing = { absent: 'does-not-apply', why: 'Not in this test.' } as const;

/** The run under way ends: what it wanted is there, and each step's check comes out as told (by default it passes). */
export function ending(verdicts: Partial<Record<Phase, Verdict>> = {}, facts: Gathered = {}) {
  return ({ run, facts: before }: Session): SessionEvent & { readonly type: 'diagnosed' } => {
    if (!run) throw new Error('No run is under way.');
    const known = Object.keys(before) as FactName[];
    const gathered: Gathered = Object.fromEntries(
      [...known, ...run.want].map((fact) => [fact, facts[fact] ?? before[fact] ?? nothing]),
    );
    const phases: readonly (Phase | false | undefined)[] = [
      gathered.issuerSearch && 'discovery',
      gathered.clientAuthentication && 'credentials',
      gathered.authorization && 'registration',
      ...(gathered.login ? (['login', 'userinfo', 'groups'] as const) : []),
    ];
    const results = phases.flatMap((phase) =>
      phase ? [result(`${phase}-check`, phase, verdicts[phase] ?? 'pass')] : [],
    );
    return { type: 'diagnosed', run: run.id, diagnosis: { gathered, results } };
  };
}

export const aFault = (id: string, step: Step): DemoFault => ({
  ...{ id, step, title: `The ${id}` },
  story: 'An admin did it.',
});

/** A further relying party in which the login works. */
export function anOpinion(id: string, more: Partial<FormedOpinion> = {}): FormedOpinion {
  const found = { redirectUris: [], scopes: [], findings: [] };
  return { id, label: id, version: 'v1', verdict: 'pass', ...found, ...more };
}

export const signedIn: Gathered = { login: login() };

export function solved(issuer: string): Gathered {
  return { issuerSearch: { candidates: [], issuer } };
}

export const full: Partial<Configuration> = {
  name: 'acme',
  url: 'https://id.acme.dev',
  clientId: 'infra',
  clientSecret: new Secret('s3cret-value-9'),
};

/** A session whose checks all passed, up to a step. */
export function at(
  place: Session['step'],
  more: Partial<Configuration> = {},
  beginning: Partial<InitialSession> = {},
): Wizard {
  let session = begin({ ...full, ...more }, beginning);
  for (let turn = 0; session.step !== place; turn += 1) {
    if (turn > 20) throw new Error(`Never got to ${place}.`);
    session = playOn(session, '⏎');
    if (session.run) session = playOn(session, ending({}, signedIn));
  }
  return session;
}

export function wants(effects: readonly SessionEffect[]): readonly (readonly FactName[])[] {
  return effects.flatMap((effect) => (effect.type === 'diagnose' ? [effect.want] : []));
}

export function kinds(effects: readonly SessionEffect[]): readonly string[] {
  return effects.map(({ type }) => type).filter((type) => type !== 'later' && type !== 'cancel-timer');
}
