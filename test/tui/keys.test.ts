import { describe, expect, it, test } from 'vitest';
import { bindingsOf } from '../../source/tui/keys/bindings.ts';
import { topRow } from '../../source/tui/window/top-row.ts';
import type { Wizard as Session } from '../session/play.ts';
import { at, begin, ending, full, parts, play, playOn, result } from '../session/play.ts';

const steps = ['provider', 'credentials', 'registration', 'login', 'claims', 'connect'] as const;

function footer(session: Session): string {
  return bindingsOf(parts(session))
    .filter(({ quiet }) => !quiet)
    .map((binding) => `${binding.shown} ${binding.label}`)
    .join(' · ');
}

const failed = (() => {
  return playOn(begin(full), '⏎', ending({ discovery: 'fail' }));
})();

test.each<[string, Session, string]>([
  ['a field', begin(), '⏎ next · tab next · ^G help · ^C quit'],
  ['a field again', { ...failed, focus: 'url' }, '⏎ continue anyway · tab next · ^G help · ^C quit'],
  [
    'what failed',
    failed,
    '⏎ continue anyway · c copy URL · w stop watching · r re-check · d all checks · tab edit · ? help · ^C quit',
  ],
  [
    'the claims',
    at('claims'),
    '⏎ continue · r sign in again · d all checks · l where this login works · b back · ? help · ^C quit',
  ],
  [
    'the end',
    at('connect'),
    '⏎ finish · c copy secret line · l where this login works · b back · ? help · ^C quit',
  ],
])('the footer of %s says what its keys do', (_, session, expected) => {
  expect(footer(session)).toBe(expected);
});

describe('signing in exactly as Infra does', () => {
  const done = at('claims');
  const open = { ...result('demands', 'registration', 'unknown'), leavesOpen: 'whether it demands more' };

  it('is offered where the first login left open what the provider demands', () => {
    const asked = { ...done, results: [...done.results, open] };
    expect(footer(asked)).toContain('a sign in exactly as Infra does');
    const { session, effects } = play(asked, 'a');
    expect(session).toMatchObject({
      step: 'login',
      run: { signIn: { is: 'starting' } },
      options: { asInfra: true },
    });
    expect(effects).toContainEqual(
      expect.objectContaining({
        type: 'diagnose',
        configuration: expect.objectContaining({ asInfra: true }),
      }),
    );
    expect(footer({ ...asked, options: session.options })).not.toContain('as Infra does');
  });

  it('is not offered for a redirect URI, which no test login settles', () => {
    const subject = { kind: 'redirect-uri', value: 'https://infra.acme.dev/login/callback' } as const;
    expect(footer({ ...done, results: [{ ...open, subject }] })).not.toContain('as Infra does');
  });
});

test.each(steps)('on %s each key that is shown does something', (step) => {
  for (const session of [at(step), { ...at(step), focus: 'list' as const }])
    for (const binding of bindingsOf(parts(session)).filter(({ quiet }) => !quiet)) {
      const [id = ''] = binding.keys;
      const { ui, intents } = binding.act(id);
      expect([ui !== parts(session).ui, intents.length > 0], binding.label).toContain(true);
    }
});

describe('in a field', () => {
  it('letters are typed, never taken as commands', () => {
    const session = playOn(begin(), ...'bcodwrvfpq?19');
    expect(session.fields.name).toBe('bcodwrvfpq?19');
  });

  it('chords are never typed', () => {
    const session = playOn(begin(), '‹ctrl+x›‹meta+z›');
    expect(session.fields.name).toBe('');
  });

  it('a chunk of a fast typist is whole, in order', () => {
    const session = playOn(begin(), 'abc←X⌫⌫');
    expect(session.fields.name).toBe('ac');
    expect(session.carets.name?.at).toBe(1);
  });
});

test('Escape closes what is open before it goes back', () => {
  const open = playOn({ ...at('claims'), focus: 'list' }, '?');
  expect(open.overlay.is).toBe('help');
  const closed = playOn(open, '⎋');
  expect(closed).toMatchObject({ step: 'claims', overlay: { is: 'none' } });
  expect(playOn(closed, '⎋').step).toBe('login');
});

test('a long list scrolls as far as it goes', () => {
  const long = playOn(at('claims'), { type: 'measured', content: 10_000, window: 20 });
  expect(playOn(long, '‹pageDown›‹pageDown›').scroll.claims).toBe(38);
  const end = playOn(long, '‹end›‹pageDown›');
  expect(end.scroll.claims).toBe(9980);
  expect(topRow(parts(playOn(end, { type: 'measured', content: 30, window: 20 })))).toBe(10);
  expect(playOn(end, '‹home›‹pageUp›').scroll.claims).toBe(0);
});

test('the details are those of the result under the cursor', () => {
  const claims = at('claims');
  const results = claims.results.map((one) => ({ ...one, verdict: 'warn' as const }));
  const second = playOn({ ...claims, results }, '↓d');
  expect(second.overlay).toEqual({ is: 'details', checkId: 'groups-check' });
  const none = playOn(claims, 'd');
  expect(none.overlay).toEqual({ is: 'details', checkId: '' });
});
