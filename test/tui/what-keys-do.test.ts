import { describe, expect, it, test } from 'vitest';
import type { Verdict } from '../../source/core/checks/check.ts';
import type { Configuration } from '../../source/core/run/configuration.ts';
import { Secret } from '../../source/core/secrets/secret.ts';
import type { FormedOpinion } from '../../source/session/session.ts';
import { bindingsOf } from '../../source/tui/keys/bindings.ts';
import {
  aFault,
  anOpinion,
  answered,
  at,
  begin,
  ending,
  full,
  type Happening,
  parts,
  play,
  playOn,
  ringing,
  signedIn,
  type Wizard,
  wants,
} from '../session/play.ts';

const label = (wizard: Wizard, action: string) =>
  bindingsOf(parts(wizard)).find((binding) => binding.action === action)?.label;

describe('a client secret', () => {
  const asked: Wizard = { ...at('credentials', { clientSecret: new Secret('') }), focus: 'clientSecret' };

  it('loses the blanks around it when it is pasted, and the person is told', () => {
    const session = playOn(asked, { type: 'paste', text: ' s3cret-value \n' });
    expect(session.fields.clientSecret.reveal()).toBe('s3cret-value');
    expect(session.notice?.text).toContain('as Infra does');
  });

  it('keeps a blank that is typed until it is used', () => {
    const typed = playOn(asked, 'one ');
    expect(typed.fields.clientSecret.reveal()).toBe('one ');
    const used = playOn(typed, '⏎');
    expect(used.fields.clientSecret.reveal()).toBe('one');
  });

  it('is judged by its form when the keyboard rests, and nobody is asked', () => {
    expect(wants(play(asked, '{bcrypt}$2a$10$', ringing('typing')).effects)).toEqual([[]]);
  });

  it('that was entered is not thrown away by one letter', () => {
    const entered = { ...play(asked, 's3cret').session, focus: 'list' as const };
    const quitting = playOn(entered, 'q');
    expect(quitting.overlay).toEqual({ is: 'confirm-quit', losing: 'secret' });
    expect(playOn(quitting, 'n').finished).toBeUndefined();
    expect(playOn(quitting, 'y').finished).toEqual({ exitCode: 130 });
    const given = { ...at('credentials'), focus: 'list' as const };
    expect(playOn(given, 'q').finished).toEqual({ exitCode: 130 });
  });
});

test.each([
  ['was met', full, '⏎', 'continue anyway'],
  ['stood there after the first look', full, '', 'continue anyway'],
  ['a look while typing found', { ...full, url: '' }, '', 'see what failed'],
] as const)(
  'Enter on a field that holds a failure that %s is not named plainly',
  (_, given, keys, expected) => {
    const url = given.url === '' ? 'https://id.acme.dev' : '';
    const begun = playOn({ ...begin(given), focus: 'url' }, { type: 'started' }, url);
    const failed = playOn(begun, ringing('typing'), keys, ending({ discovery: 'fail' }));
    expect(label({ ...failed, focus: 'url' }, 'continue')).toBe(expected);
  },
);

describe('what the first look at given fields leaves to do', () => {
  const looked = (given: Partial<Configuration>, verdict: Verdict, ...happened: readonly Happening[]) => {
    return playOn(
      { ...begin(given), focus: 'url' },
      { type: 'started' },
      ...happened,
      ending({ discovery: verdict }),
    );
  };

  it.each(['fail', 'warn'] as const)(
    'is at once in reach of the letters where something comes out as %s',
    (verdict) => {
      expect(looked(full, verdict)).toMatchObject({ focus: 'list', watch: { on: verdict === 'fail' } });
    },
  );

  it('leaves the keyboard in the field where nothing is to do, somebody types, or nothing is typed yet', () => {
    expect(looked(full, 'pass').focus).toBe('url');
    expect(
      playOn({ ...begin(full), focus: 'name' }, { type: 'started' }, 'x', ending({ discovery: 'fail' }))
        .focus,
    ).toBe('name');
    expect(
      playOn(
        { ...begin({ ...full, name: '' }), focus: 'name' },
        { type: 'started' },
        ending({ discovery: 'fail' }),
      ).focus,
    ).toBe('name');
  });
});

test('Enter goes on from a failure that stands there on arriving, as with the claims of a login', () => {
  const claims = playOn(at('login'), '⏎', ending({ groups: 'fail' }, signedIn));
  expect(claims.step).toBe('claims');
  expect(label(claims, 'continue')).toBe('continue anyway');
  expect(playOn(claims, '⏎').step).toBe('connect');
});

test('the cursor goes to the first failure after a run', () => {
  const warned = at('claims').results.map((one) => ({ ...one, verdict: 'warn' as const }));
  const claims = playOn({ ...at('claims'), results: warned, judged: warned }, '↓');
  expect(claims.selected.claims).toBeDefined();
  const session = playOn(claims, 'r', ending({ groups: 'fail' }));
  expect(session.selected.claims).toBeUndefined();
});

test.each(['fail', 'warn'] as const)('on Connect a number leads to the step that holds a %s', (verdict) => {
  const connect = at('connect');
  const results = connect.results.map((one) => (one.phase === 'registration' ? { ...one, verdict } : one));
  const failing: Wizard = { ...connect, results, judged: results };
  expect(label(failing, 'go-to')).toBe('to Registration');
  expect(playOn(failing, '3')).toMatchObject({ step: 'registration', focus: 'list' });
  expect(playOn(failing, '2').step).toBe('connect');
});

test.each([
  ['m', 'ticket'],
  ['h', 'page'],
  ['e', 'request'],
])('%s writes what is known as a %s, without the secret', (key, as) => {
  const { effects } = play(at('claims'), key);
  expect(effects).toMatchObject([{ type: 'save-report', as, configuration: { name: 'acme' } }]);
  expect(effects[0]).not.toHaveProperty('configuration.clientSecret');
});

test('l asks what other programs make of the login, and shows it over the step', () => {
  const asked = play(at('claims'), 'l');
  expect(asked.effects).toMatchObject([{ type: 'form-opinions', configuration: { name: 'acme' } }]);
  expect(asked.effects[0]).not.toHaveProperty('configuration.clientSecret');
  expect(asked.session).toMatchObject({ overlay: { is: 'opinions' } });
  const told = playOn(asked.session, answered('form-opinions', []));
  expect(told.opinions).toEqual([]);
  expect(playOn(told, 'l').overlay).toEqual({ is: 'none' });
});

test('x copies the configurations of other programs: of those added, then of those that need a change', () => {
  const opinion = (id: string, findings: FormedOpinion['findings'] = []) =>
    anOpinion(id, { findings, configurations: [{ label: `${id} configuration`, text: `for ${id}` }] });
  const finding = {
    code: 'a',
    verdict: 'warn',
    summary: '',
    owner: 'provider',
    remedy: { say: '' },
    cites: [],
  } as const;
  const opinions = [opinion('fine'), opinion('troubled', [finding]), opinion('added')];
  const asked = playOn(at('claims'), 'l');
  const told = { ...asked, relyingParties: [{ id: 'added', label: 'added' }], opinions };
  const copied = ['x', 'xx', 'xxx'].map((keys) => play(told, keys).effects.at(-1));
  expect(copied).toEqual(
    ['added', 'troubled', 'fine'].map((id) => ({
      type: 'copy',
      label: `${id} configuration`,
      text: `for ${id}`,
    })),
  );
});

test('before a login there is nothing to ask others', () =>
  expect(play(at('registration'), 'l').effects.map((effect) => effect.type)).not.toContain('form-opinions'));

describe('the faults of the demo', () => {
  const faults = [
    aFault('groups-text', 'claims'),
    aFault('url-slash', 'provider'),
    aFault('groups-none', 'claims'),
  ];
  const listed = { ...begin(full, { demo: { people: [], faults } }), focus: 'list' } as const;
  const open = playOn(listed, 'f');

  it('are filtered by what is typed, letters and Backspace', () => {
    const filtered = playOn(open, 'groups', ' none⌫');
    expect(filtered.overlay).toEqual({ is: 'faults', typed: 'groups non', selected: 0 });
    expect(play(filtered, '⏎').effects).toEqual([{ type: 'demo-set-fault', fault: 'groups-none' }]);
  });

  it('are leafed through by the page', () => {
    expect(playOn(open, '‹pageDown›').overlay).toMatchObject({ selected: faults.length });
    expect(playOn(open, '‹pageDown›‹pageUp›').overlay).toMatchObject({ selected: 0 });
  });

  it('stand in the order of the steps, after none', () => {
    expect(play(open, '↓⏎').effects).toEqual([{ type: 'demo-set-fault', fault: 'url-slash' }]);
    expect(play(open, '⏎').effects).toEqual([{ type: 'demo-set-fault' }]);
  });

  it('leave Enter without a meaning where none matches', () => {
    const none = playOn(open, 'zzz');
    expect(label(none, 'choose')).toBeUndefined();
    expect(play(none, '⏎').effects).toEqual([]);
  });
});
