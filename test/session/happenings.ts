import fc from 'fast-check';
import type { Phase, Verdict } from '../../source/core/checks/check.ts';
import { type Key, typed } from '../../source/tui/keys/key.ts';
import { confirmingWith, stored } from '../support/connecting.ts';
import type { Happening as Event, Wizard as Session } from './play.ts';
import { aFault, answered, ending, result, ringing, signedIn, solved } from './play.ts';

/** What goes into secret fields, and must be seen nowhere. */
export const canary = 'cAnArY-5ecret';
const named =
  'return return return tab shift+tab escape up down left right word-left word-right home end pageUp pageDown backspace word-backspace delete'.split(
    ' ',
  );
const letters = [
  ...'bcdfhiopqrstvwxyn+?129 ',
  'infra.acme.dev',
  'acme',
  'https://id.acme.dev',
  '👨‍👩‍👧',
  '\u0301',
  '日本',
];

const aKey: fc.Arbitrary<Key> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...named).map((id) => ({ id })) },
  { weight: 4, arbitrary: fc.constantFrom(...letters).map(typed) },
  fc.constantFrom(...'adeghkuwx').map((letter) => ({ id: `ctrl+${letter}` })),
  fc.constantFrom(...'bdfz').map((letter) => ({ id: `meta+${letter}` })),
);

/** Something that happens, made fit for the session that it happens to. */
export type Happens = (session: Session) => Event;

const verdict = fc.constantFrom<Verdict>(
  'pass',
  'pass',
  'pass',
  'warn',
  'fail',
  'unknown',
  'blocked',
  'skipped',
);
const someVerdicts = fc.record<Partial<Record<Phase, Verdict>>>({
  discovery: verdict,
  credentials: verdict,
  registration: verdict,
  login: verdict,
  groups: verdict,
});
const issuer = fc.constantFrom(
  ...['', '/'].map((end) => `https://id.acme.dev${end}`),
  'http://x',
  'javascript:alert(1)',
);

const always = (event: Event) => () => event;

export const happening: fc.Arbitrary<Happens> = fc.oneof(
  {
    weight: 12,
    arbitrary: aKey.map((key) => always({ type: 'key', key })),
  },
  fc.constantFrom(canary, `${canary}\n`, 'two\nlines').map((text) => always({ type: 'paste', text })),
  {
    weight: 5,
    arbitrary: fc.tuple(someVerdicts, issuer, fc.boolean()).map(
      ([verdicts, found, signs]): Happens =>
        (session) =>
          session.run
            ? ending(verdicts, { ...solved(found), ...(signs && signedIn) })(session)
            : { type: 'measured', content: 20, window: 5 },
    ),
  },
  fc.nat({ max: 3 }).map(
    (back): Happens =>
      (session) => ({
        type: 'progress',
        run: session.runs - back,
        progress: { type: 'judged', results: [result('any', 'registration', 'fail')] },
      }),
  ),
  fc.constantFrom('typing', 'watch', 'notice').map(
    (timer): Happens =>
      (session) =>
        ringing(timer, session.now + 5000),
  ),
  fc.constant(({ connect }: Session) =>
    answered(
      'look-at-infra',
      { is: 'seen', connection: confirmingWith('acme').connection },
      connect.is === 'looking' ? { request: connect.request } : {},
    ),
  ),
  fc
    .constantFrom(
      { type: 'port-busy', port: 8301, failure: { code: 'port-busy', message: '' } } as const,
      { type: 'port-free' } as const,
      { type: 'invitation', url: 'https://a', redirectUri: 'r', listening: true, expiresAt: 1 } as const,
      { type: 'browser-opened' } as const,
      { type: 'ignored', ignored: 'favicon' } as const,
      { type: 'paste-refused', reason: 'not-a-url' } as const,
      { type: 'returned', withCode: true } as const,
      { type: 'exchanging' } as const,
    )
    .map(
      (event): Happens =>
        (session) => ({
          type: 'login-news',
          // Only a login tells of one; of what was stopped it is too late.
          run: session.run?.for === 'login' ? session.runs : session.runs - 1,
          news: event,
          now: session.now,
        }),
    ),
  fc
    .constantFrom<Event>(
      answered('load-saved', { providers: [{ name: 'a', url: 'b', kind: 'okta', infraServers: [] }] }),
      { type: 'measured', content: 100, window: 10 },
      answered('find-infra', { hasProgram: true, keysFor: ['https://infra.acme.dev'] }),
      { type: 'infra-output', text: 'x'.repeat(50_000) },
      answered('run-infra', undefined),
      answered('write-to-infra', { is: 'stored', stored, answerLost: false }),
      answered('copy', { ok: true, value: undefined }, { label: 'x' }),
      answered('demo-set-fault', {
        ok: true,
        value: {
          demo: { people: [], faults: [aFault('f', 'provider')], repair: 'put back' },
        },
      }),
      answered('demo-repair', { ok: false, failure: { code: 'other', message: 'no' } }),
      { type: 'started' },
    )
    .map(always),
);
