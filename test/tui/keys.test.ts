import { describe, expect, it, test } from 'vitest';
import { bindingsOf } from '../../source/tui/keys/bindings.ts';
import { topRow } from '../../source/tui/window/top-row.ts';
import type { Wizard as Session } from '../session/play.ts';
import { at, begin, ending, full, key, parts, play, press, result, type } from '../session/play.ts';

const steps = ['provider', 'credentials', 'registration', 'login', 'claims', 'connect'] as const;

function footer(session: Session): string {
  return bindingsOf(parts(session))
    .filter(({ quiet }) => !quiet)
    .map((binding) => `${binding.shown} ${binding.label}`)
    .join(' · ');
}

const failed = (() => {
  const asked = play(begin(full), ...press('return')).session;
  return play(asked, ending(asked, { discovery: 'fail' })).session;
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
    const { session, effects } = play(asked, ...type('a'));
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
    const { session } = play(begin(), ...[...'bcodwrvfpq?19'].flatMap((letter) => type(letter)));
    expect(session.fields.name).toBe('bcodwrvfpq?19');
  });

  it('chords are never typed', () => {
    const { session } = play(begin(), key({ id: 'ctrl+x' }), key({ id: 'meta+z' }));
    expect(session.fields.name).toBe('');
  });

  it('a chunk of a fast typist is whole, in order', () => {
    const { session } = play(
      begin(),
      ...type('abc'),
      ...press('left'),
      ...type('X'),
      ...press('backspace', 'backspace'),
    );
    expect(session.fields.name).toBe('ac');
    expect(session.carets.name?.at).toBe(1);
  });
});

test('Escape closes what is open before it goes back', () => {
  const open = play({ ...at('claims'), focus: 'list' }, ...type('?')).session;
  expect(open.overlay.is).toBe('help');
  const closed = play(open, ...press('escape')).session;
  expect(closed).toMatchObject({ step: 'claims', overlay: { is: 'none' } });
  expect(play(closed, ...press('escape')).session.step).toBe('login');
});

test('a long list scrolls as far as it goes', () => {
  const long = play(at('claims'), { type: 'measured', content: 10_000, window: 20 }).session;
  expect(play(long, ...press('pageDown', 'pageDown')).session.scroll.claims).toBe(38);
  const end = play(long, ...press('end', 'pageDown')).session;
  expect(end.scroll.claims).toBe(9980);
  expect(topRow(parts(play(end, { type: 'measured', content: 30, window: 20 }).session))).toBe(10);
  expect(play(end, ...press('home', 'pageUp')).session.scroll.claims).toBe(0);
});

test('the details are those of the result under the cursor', () => {
  const claims = at('claims');
  const results = claims.results.map((one) => ({ ...one, verdict: 'warn' as const }));
  const second = play({ ...claims, results }, ...press('down'), ...type('d')).session;
  expect(second.overlay).toEqual({ is: 'details', checkId: 'groups-check' });
  const none = play(claims, ...type('d')).session;
  expect(none.overlay).toEqual({ is: 'details', checkId: '' });
});
