import type { Configuration } from '../core/configuration.ts';
import { conclusionOf } from '../core/report/conclusion.ts';
import type { Shell } from '../core/shell/shell.ts';
import { derived } from './derive.ts';
import { arrivalFocus } from './focus.ts';
import type { Lookups } from './lookups.ts';
import { emptySecret, secretField } from './secret-edit.ts';
import type { Demo, Session, SessionOptions } from './session.ts';
import { textField } from './text-edit.ts';

export interface InitialSession {
  readonly configuration: Configuration;
  /** `--kind` was given. */
  readonly kindChosen: boolean;
  readonly openBrowser: boolean;
  readonly strict: boolean;
  readonly terminal: { readonly columns: number; readonly rows: number };
  readonly shell?: Shell;
  readonly demo?: Omit<Demo, 'busy'>;
}

export function createSession(beginning: InitialSession, lookups: Lookups): Session {
  const { configuration, demo, shell, terminal } = beginning;
  const session: Session = {
    step: 'provider',
    reached: 'provider',
    focus: 'name',
    fields: {
      name: textField(configuration.name ?? ''),
      url: textField(configuration.url),
      clientId: textField(configuration.clientId ?? ''),
      infraServer: textField(configuration.infraServers.join(' ')),
      clientSecret: configuration.clientSecret ? secretField(configuration.clientSecret) : emptySecret,
      paste: emptySecret,
    },
    kind: configuration.kind,
    // A kind that was kept from an earlier time was chosen then.
    kindChosen: beginning.kindChosen || configuration.kind !== 'oidc',
    options: optionsOf(beginning),
    problems: {},
    facts: {},
    results: [],
    judged: [],
    inQuestion: [],
    runs: 0,
    gathering: [],
    submitted: false,
    goOnAnyway: false,
    credentialTries: 0,
    plan: { url: '', scopes: [], redirectUris: [], command: '' },
    conclusion: conclusionOf([], false),
    signIn: { is: 'idle' },
    watch: { on: false, attempt: 0 },
    saved: demo ? { is: 'none' } : { is: 'loading' },
    connect: { program: { is: 'unknown' }, run: { is: 'idle' } },
    ...(shell && { shell }),
    ...(demo && { demo: { ...demo, busy: false } }),
    overlay: { is: 'none' },
    scroll: { provider: 0, credentials: 0, registration: 0, login: 0, claims: 0, connect: 0 },
    measured: { content: 0, window: 0 },
    selected: {},
    terminal,
    checkedAt: {},
    now: 0,
    timers: { typing: 0, watch: 0, second: 0, notice: 0 },
  };
  return derived(undefined, { ...session, focus: arrivalFocus(session) }, lookups);
}

function optionsOf({ configuration, openBrowser, strict }: InitialSession): SessionOptions {
  const { allowHttp, asInfra, probeRotation } = configuration;
  return { allowHttp, asInfra, probeRotation, openBrowser, strict };
}
