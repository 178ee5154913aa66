import { conclusionOf } from '../core/report/conclusion.ts';
import { type Configuration, runOptionsOf } from '../core/run/configuration.ts';
import { Secret } from '../core/secrets/secret.ts';
import type { Shell } from '../core/shell/shell.ts';
import { rules } from '../relying-parties/rules.ts';
import { derived, type Lookups } from './derive.ts';
import type { AddedRelyingParty, Demo, Session, SessionOptions } from './session.ts';

export interface InitialSession extends Pick<SessionOptions, 'openBrowser' | 'strict'> {
  readonly configuration: Configuration;
  /** `--kind` was given. */
  readonly kindChosen: boolean;
  readonly shell?: Shell;
  readonly demo?: Omit<Demo, 'busy'>;
  readonly relyingParties?: readonly AddedRelyingParty[];
}

export function createSession(beginning: InitialSession, lookups: Lookups): Session {
  const { configuration, demo, shell } = beginning;
  const session: Session = {
    step: 'provider',
    reached: 'provider',
    fields: {
      name: configuration.name ?? '',
      url: configuration.url,
      clientId: configuration.clientId ?? '',
      infraServer: configuration.infraServers.join(' '),
      clientSecret: configuration.clientSecret ?? new Secret(''),
      paste: new Secret(''),
      serverOutput: '',
    },
    entered: [],
    kind: configuration.kind,
    // A saved kind was chosen earlier.
    kindChosen: beginning.kindChosen || configuration.kind !== 'oidc',
    options: {
      ...runOptionsOf(configuration),
      ...(configuration.serviceAccount && { serviceAccount: configuration.serviceAccount }),
      openBrowser: beginning.openBrowser,
      strict: beginning.strict,
    },
    problems: {},
    facts: {},
    relyingParties: beginning.relyingParties ?? [],
    results: [],
    judged: [],
    runs: 0,
    submitted: false,
    goOnAnyway: false,
    credentialTries: 0,
    plan: { url: '', scopes: [], redirectUris: [], command: '' },
    conclusion: conclusionOf(rules.label, [], false),
    watch: { on: false, attempt: 0 },
    ...(demo && { saved: [] }),
    connect: { is: 'idle' },
    infraHere: { hasProgram: false, keysFor: [] },
    ...(shell && { shell }),
    ...(demo && { demo: { ...demo, busy: false } }),
    checkedAt: {},
    now: 0,
    effects: [],
  };
  return derived(undefined, session, lookups);
}
