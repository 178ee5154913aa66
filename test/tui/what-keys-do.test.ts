import { describe, expect, it, test } from 'vitest';
import type { Verdict } from '../../source/core/checks/check.ts';
import type { Configuration } from '../../source/core/run/configuration.ts';
import { Secret } from '../../source/core/secrets/secret.ts';
import type { DemoFault, FormedOpinion } from '../../source/session/session.ts';
import { bindingsOf } from '../../source/tui/keys/bindings.ts';
import {
  answered,
  at,
  begin,
  ending,
  full,
  type Happening,
  key,
  parts,
  play,
  press,
  ringing,
  signedIn,
  type,
  type Wizard,
  wants,
} from '../session/play.ts';

const label = (wizard: Wizard, action: string) =>
  bindingsOf(parts(wizard)).find((binding) => binding.action === action)?.label;

describe('a client secret', () => {
  const asked: Wizard = { ...at('credentials', { clientSecret: new Secret('') }), focus: 'clientSecret' };

  it('loses the blanks around it when it is pasted, and the person is told', () => {
    const { session } = play(asked, { type: 'paste', text: ' s3cret-value \n' });
    expect(session.fields.clientSecret.reveal()).toBe('s3cret-value');
    expect(session.notice?.text).toContain('as Infra does');
  });

  it('keeps a blank that is typed until it is used', () => {
    const typed = play(asked, ...type('one ')).session;
    expect(typed.fields.clientSecret.reveal()).toBe('one ');
    const used = play(typed, ...press('return')).session;
    expect(used.fields.clientSecret.reveal()).toBe('one');
  });

  it('is judged by its form when the keyboard rests, and nobody is asked', () => {
    const { session } = play(asked, ...type('{bcrypt}$2a$10$'));
    expect(wants(play(session, ringing('typing')).effects)).toEqual([[]]);
  });

  it('that was entered is not thrown away by one letter', () => {
    const entered = { ...play(asked, ...type('s3cret')).session, focus: 'list' as const };
    const quitting = play(entered, ...type('q')).session;
    expect(quitting.overlay).toEqual({ is: 'confirm-quit', losing: 'secret' });
    expect(play(quitting, ...type('n')).session.finished).toBeUndefined();
    expect(play(quitting, ...type('y')).session.finished).toEqual({ exitCode: 130 });
    const given = { ...at('credentials'), focus: 'list' as const };
    expect(play(given, ...type('q')).session.finished).toEqual({ exitCode: 130 });
  });
});

test.each([
  ['was met', full, ['return'], 'continue anyway'],
  ['stood there after the first look', full, [], 'continue anyway'],
  ['a look while typing found', { ...full, url: '' }, [], 'see what failed'],
] as const)(
  'Enter on a field that holds a failure that %s is not named plainly',
  (_, given, keys, expected) => {
    const begun = play({ ...begin(given), focus: 'url' }, { type: 'started' }).session;
    const typed = given.url === '' ? play(begun, ...type('https://id.acme.dev')).session : begun;
    const looking = play(typed, ringing('typing'), ...press(...keys)).session;
    const failed = play(looking, ending(looking, { discovery: 'fail' })).session;
    expect(label({ ...failed, focus: 'url' }, 'continue')).toBe(expected);
  },
);

describe('what the first look at given fields leaves to do', () => {
  const looked = (given: Partial<Configuration>, verdict: Verdict, ...happened: readonly Happening[]) => {
    const begun = play({ ...begin(given), focus: 'url' }, { type: 'started' }, ...happened).session;
    return play(begun, ending(begun, { discovery: verdict })).session;
  };

  it.each(['fail', 'warn'] as const)(
    'is at once in reach of the letters where something comes out as %s',
    (verdict) => {
      expect(looked(full, verdict)).toMatchObject({ focus: 'list', watch: { on: verdict === 'fail' } });
    },
  );

  it('leaves the keyboard in the field where nothing is to do, somebody types, or nothing is typed yet', () => {
    expect(looked(full, 'pass').focus).toBe('url');
    const typing = play({ ...begin(full), focus: 'name' }, { type: 'started' }, ...type('x')).session;
    expect(play(typing, ending(typing, { discovery: 'fail' })).session.focus).toBe('name');
    const unnamed = play({ ...begin({ ...full, name: '' }), focus: 'name' }, { type: 'started' }).session;
    expect(play(unnamed, ending(unnamed, { discovery: 'fail' })).session.focus).toBe('name');
  });
});

test('Enter goes on from a failure that stands there on arriving, as with the claims of a login', () => {
  const signing = play(at('login'), ...press('return')).session;
  const claims = play(signing, ending(signing, { groups: 'fail' }, signedIn)).session;
  expect(claims.step).toBe('claims');
  expect(label(claims, 'continue')).toBe('continue anyway');
  expect(play(claims, ...press('return')).session.step).toBe('connect');
});

test('the cursor goes to the first failure after a run', () => {
  const warned = at('claims').results.map((one) => ({ ...one, verdict: 'warn' as const }));
  const claims = play({ ...at('claims'), results: warned, judged: warned }, ...press('down')).session;
  expect(claims.selected.claims).toBeDefined();
  const again = play(claims, ...type('r')).session;
  const { session } = play(again, ending(again, { groups: 'fail' }));
  expect(session.selected.claims).toBeUndefined();
});

test.each(['fail', 'warn'] as const)('on Connect a number leads to the step that holds a %s', (verdict) => {
  const connect = at('connect');
  const results = connect.results.map((one) => (one.phase === 'registration' ? { ...one, verdict } : one));
  const failing: Wizard = { ...connect, results, judged: results };
  expect(label(failing, 'go-to')).toBe('to Registration');
  expect(play(failing, ...type('3')).session).toMatchObject({ step: 'registration', focus: 'list' });
  expect(play(failing, ...type('2')).session.step).toBe('connect');
});

test.each([
  ['m', 'ticket'],
  ['h', 'page'],
  ['e', 'request'],
])('%s writes what is known as a %s, without the secret', (key, as) => {
  const { effects } = play(at('claims'), ...type(key));
  expect(effects).toMatchObject([{ type: 'save-report', as, configuration: { name: 'acme' } }]);
  expect(effects[0]).not.toHaveProperty('configuration.clientSecret');
});

test('l asks what other programs make of the login, and shows it over the step', () => {
  const asked = play(at('claims'), ...type('l'));
  expect(asked.effects).toMatchObject([{ type: 'form-opinions', configuration: { name: 'acme' } }]);
  expect(asked.effects[0]).not.toHaveProperty('configuration.clientSecret');
  expect(asked.session).toMatchObject({ overlay: { is: 'opinions' } });
  const told = play(asked.session, answered('form-opinions', [])).session;
  expect(told.opinions).toEqual([]);
  expect(play(told, ...type('l')).session.overlay).toEqual({ is: 'none' });
});

test('x copies the configurations of other programs: of those added, then of those that need a change', () => {
  const opinion = (id: string, findings: FormedOpinion['findings'] = []): FormedOpinion => ({
    id,
    label: id,
    version: 'v1',
    verdict: 'pass',
    redirectUris: [],
    scopes: [],
    findings,
    configurations: [{ label: `${id} configuration`, text: `for ${id}` }],
  });
  const finding = {
    code: 'a',
    verdict: 'warn',
    summary: '',
    owner: 'provider',
    remedy: { say: '' },
    cites: [],
  } as const;
  const opinions = [opinion('fine'), opinion('troubled', [finding]), opinion('added')];
  const asked = play(at('claims'), ...type('l')).session;
  const told = { ...asked, relyingParties: [{ id: 'added', label: 'added' }], opinions };
  const copied = ['x', 'xx', 'xxx'].map((keys) => play(told, ...type(keys)).effects.at(-1));
  expect(copied).toEqual(
    ['added', 'troubled', 'fine'].map((id) => ({
      type: 'copy',
      label: `${id} configuration`,
      text: `for ${id}`,
    })),
  );
});

test('before a login there is nothing to ask others', () =>
  expect(play(at('registration'), ...type('l')).effects.map((effect) => effect.type)).not.toContain(
    'form-opinions',
  ));

describe('the faults of the demo', () => {
  const fault = (id: string, step: DemoFault['step']): DemoFault => ({
    id,
    title: `The ${id}`,
    story: 'An admin.',
    step,
  });
  const faults = [
    fault('groups-text', 'claims'),
    fault('url-slash', 'provider'),
    fault('groups-none', 'claims'),
  ];
  const listed = { ...begin(full, { demo: { people: [], faults } }), focus: 'list' } as const;
  const open = play(listed, ...type('f')).session;

  it('are filtered by what is typed, letters and Backspace', () => {
    const filtered = play(open, ...type('groups'), ...type(' none'), key({ id: 'backspace' })).session;
    expect(filtered.overlay).toEqual({ is: 'faults', typed: 'groups non', selected: 0 });
    expect(play(filtered, ...press('return')).effects).toEqual([
      { type: 'demo-set-fault', fault: 'groups-none' },
    ]);
  });

  it('are leafed through by the page', () => {
    expect(play(open, ...press('pageDown')).session.overlay).toMatchObject({ selected: faults.length });
    expect(play(open, ...press('pageDown', 'pageUp')).session.overlay).toMatchObject({ selected: 0 });
  });

  it('stand in the order of the steps, after none', () => {
    expect(play(open, ...press('down', 'return')).effects).toEqual([
      { type: 'demo-set-fault', fault: 'url-slash' },
    ]);
    expect(play(open, ...press('return')).effects).toEqual([{ type: 'demo-set-fault' }]);
  });

  it('leave Enter without a meaning where none matches', () => {
    const none = play(open, ...type('zzz')).session;
    expect(label(none, 'choose')).toBeUndefined();
    expect(play(none, ...press('return')).effects).toEqual([]);
  });
});
