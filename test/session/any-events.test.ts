import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Phase, Verdict } from '../../source/core/check.ts';
import { Secret } from '../../source/core/secrets/secret.ts';
import type { SessionEffect } from '../../source/session/effect.ts';
import type { FieldName } from '../../source/session/fields/fields.ts';
import { signingIn } from '../../source/session/steps/step-results.ts';
import { stepNumber, steps } from '../../source/session/steps/steps.ts';
import { boundaryFrom } from '../../source/tui/editing/graphemes.ts';
import { textUnderEdit } from '../../source/tui/editing/text-under-edit.ts';
import { bindingsOf } from '../../source/tui/keys/bindings.ts';
import { type Key, typed } from '../../source/tui/keys/key.ts';
import { focusesOf } from '../../source/tui/ui-state.ts';
import { confirmingWith, stored } from '../support/connecting.ts';
import type { Happening as Event, Wizard as Session } from './play.ts';
import { answered, at, begin, ending, full, parts, play, result, ringing, signedIn, solved } from './play.ts';

/** A loaded machine looks at fewer of them. */
const longEnough = 8000;
const canary = 'cAnArY-5ecret';
const fields: readonly FieldName[] = ['name', 'url', 'clientId', 'infraServer', 'clientSecret', 'paste'];
const named: readonly string[] = [
  'return',
  'return',
  'return',
  'tab',
  'shift+tab',
  'escape',
  'up',
  'down',
  'left',
  'right',
  'word-left',
  'word-right',
  'home',
  'end',
  'pageUp',
  'pageDown',
  'backspace',
  'word-backspace',
  'delete',
];
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
type Happens = (session: Session) => Event;

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
  'https://id.acme.dev',
  'https://id.acme.dev/',
  'http://x',
  'javascript:alert(1)',
);

const happening: fc.Arbitrary<Happens> = fc.oneof(
  {
    weight: 12,
    arbitrary: aKey.map(
      (key): Happens =>
        () => ({ type: 'key', key }),
    ),
  },
  fc.constantFrom(canary, `${canary}\n`, 'two\nlines').map(
    (text): Happens =>
      () => ({ type: 'paste', text }),
  ),
  {
    weight: 5,
    arbitrary: fc.tuple(someVerdicts, issuer, fc.boolean()).map(
      ([verdicts, found, signs]): Happens =>
        (session) =>
          session.run
            ? ending(session, verdicts, { ...solved(found), ...(signs && signedIn) })
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
  fc.constantFrom('typing', 'watch', 'clock', 'notice').map(
    (timer): Happens =>
      (session) =>
        ringing(session, timer, session.now + 5000),
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
          demo: {
            people: [],
            faults: [{ id: 'f', title: 'F', story: 'An admin did it.', step: 'provider' as const }],
            repair: 'put back',
          },
        },
      }),
      answered('demo-repair', { ok: false, failure: { code: 'other', message: 'no' } }),
      { type: 'started' },
    )
    .map(
      (event): Happens =>
        () =>
          event,
    ),
);

const demo = {
  people: [{ name: 'Ann', groups: [] }],
  faults: [{ id: 'f', title: 'F', story: 'An admin did it.', step: 'provider' as const }],
};
const start = fc.constantFrom<Session>(
  begin(),
  ...steps.map((step) => at(step)),
  begin({ ...full, clientSecret: new Secret(canary) }),
  begin(full, { demo }),
  { ...at('login'), demo: { ...demo, busy: false } },
);

test('no sequence of events brings the wizard into a state that it cannot be in', () => {
  fc.assert(
    fc.property(
      start,
      fc.array(happening, { minLength: 20, maxLength: 150, size: 'max' }),
      (first, happenings) => {
        let session = first;
        const effects: SessionEffect[] = [];
        for (const happen of happenings) {
          const before = session;
          const event = happen(session);
          const played = play(session, event);
          session = played.session;
          effects.push(...played.effects);
          const broken = impossible(session);
          if (broken.length > 0) throw new Error(broken.join(', '));
          if (before.finished && event.type !== 'measured')
            expect(played).toEqual({ session: before, effects: [] });
        }
        const runs = effects.flatMap((effect) => (effect.type === 'diagnose' ? [effect] : []));
        expect(runs.map(({ run }) => run)).toEqual(runs.map((_, index) => first.runs + index + 1));
        if (!session.demo)
          expect(runs.filter(({ want }) => want.includes('clientAuthentication')).length).toBeLessThanOrEqual(
            3,
          );
      },
    ),
    { numRuns: 250, interruptAfterTimeLimit: longEnough },
  );
});

/** What cannot be, and is. One comparison for each event: thousands of matchers would take most of the time. */
function impossible(session: Session): readonly string[] {
  const { finished, focus, run, watch, scroll, step, reached } = session;
  const isTorn = (name: FieldName) => {
    const { text, cursor } = textUnderEdit(parts(session), name);
    return boundaryFrom(text, cursor) !== cursor;
  };
  const rules = {
    'a step beyond the furthest': stepNumber(step) > stepNumber(reached),
    'a focus that is not on the step': !focusesOf(session).includes(focus),
    'a caret within a character': fields.some(isTorn),
    'a window above the content': (scroll[step] ?? 0) < 0,
    'a watch where nothing can turn green': watch.on && step !== 'provider' && step !== 'registration',
    'a watch that waits for nothing': watch.on && !run && watch.nextAt === undefined,
    'a login without a run, or a run without its login':
      !finished && (run?.for === 'login') !== signingIn(session),
    'a key without a name': bindingsOf(parts(session)).some(({ label }) => label === ''),
  };
  return Object.entries(rules).flatMap(([rule, isBroken]) => (isBroken ? [rule] : []));
}

test('what went into a secret field is in no text made of the session', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 80, size: 'max' }), (happenings) => {
      let session: Session = {
        ...begin({ ...full, clientSecret: new Secret(canary) }),
        step: 'credentials',
        reached: 'credentials',
        focus: 'clientSecret',
      };
      for (const happen of happenings) {
        const event = happen(session);
        // Into a field that is shown, a person may paste anything.
        const shownField = !['clientSecret', 'paste', 'list'].includes(session.focus);
        if (event.type === 'paste' && shownField) continue;
        const played = play(session, event);
        session = played.session;
        expect(JSON.stringify([session, played.effects])).not.toContain(canary);
      }
    }),
    { numRuns: 200, interruptAfterTimeLimit: longEnough },
  );
});
