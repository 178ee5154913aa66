import { describe, expect, it, test } from 'vitest';
import type { Gathered } from '../../source/core/facts/facts.ts';
import { suggestedIssuer } from '../../source/session/fields/suggested-issuer.ts';
import { answered, begin, ending, full, kinds, play, press, ringing, solved, type, wants } from './play.ts';

const provider = begin();
const url = 'https://id.acme.dev';
const named = play(provider, ...type('acme'), ...press('return')).session;

describe('while the person types', () => {
  it('looks at the URL once the keyboard rests', () => {
    const typed = play(named, ...type(url));
    expect(wants(typed.effects)).toEqual([]);
    expect(typed.effects).toContainEqual(expect.objectContaining({ timer: 'typing', milliseconds: 400 }));
    const rested = play(typed.session, ringing('typing'));
    expect(wants(rested.effects)).toEqual([
      [
        'typedUrlDiscovery',
        'issuerSearch',
        'discovery',
        'network',
        'repeatedDiscovery',
        'jwks',
        'endpointReach',
      ],
    ]);
  });

  it('does not look between two keys', () => {
    const { effects } = play(named, ...type('https://id.acme'), ...type('.dev'));
    expect(effects.map((effect) => effect.type)).toEqual(['later', 'later']);
  });

  it('stops looking as soon as the URL changes, and hears nothing more of it', () => {
    const { session } = play(named, ...type(url));
    const looking = play(session, ringing('typing')).session;
    const changed = play(looking, ...press('backspace'));
    expect(changed.effects).toContainEqual({ type: 'cancel-run', run: 1 });
    const late = play(changed.session, ending(looking, { discovery: 'fail' }));
    expect(late.session.results).toEqual([]);
    expect(late.session.facts).toEqual({});
  });

  it.each(['', 'h', 'https:', 'https://', 'https://id', 'id.', 'ftp://'])(
    'asks nobody and says nothing about “%s”, which is not typed to its end yet',
    (begun) => {
      const { session } = play(named, ...type(begun));
      const rested = play(session, ringing('typing'));
      expect(wants(rested.effects)).toEqual([]);
      expect(rested.session.problems).toEqual({});
    },
  );

  it('says what stands against what was typed, before Enter', () => {
    const { session } = play(named, ...type('ldap://id.acme.dev'));
    const rested = play(session, ringing('typing'));
    expect(wants(rested.effects)).toEqual([]);
    expect(rested.session.problems.url).toContain('not “ldap”');
    expect(rested.session.focus).toBe('url');
  });

  it.each(['id.acme.dev', 'http://localhost:9000/realms/x', 'https://127.0.0.1:9443', 'https://[::1]:9443'])(
    'looks at “%s”',
    (typed) => {
      const { session } = play(named, ...type(typed));
      expect(wants(play(session, ringing('typing')).effects)).toHaveLength(1);
    },
  );

  it('goes on looking when only the cursor moves', () => {
    const { session } = play(named, ...type(url));
    const looking = play(session, ringing('typing')).session;
    expect(kinds(play(looking, ...press('left', 'home', 'end')).effects)).toEqual([]);
  });
});

test.each([
  ['', 'Give the provider a name'],
  ['a', 'too short'],
  ['ac me', '“space” cannot be part of the name'],
  ['naïve', '“ï” cannot be part of the name'],
  [' acme', 'a space before or after'],
])('the name “%s” is met with “%s”', (name, sentence) => {
  const { session } = play(provider, ...type(name), ...press('return'));
  expect(session.problems.name).toContain(sentence);
  expect(session).toMatchObject({ step: 'provider', focus: 'name' });
});

test.each([
  ['', 'Enter the provider’s address'],
  ['   ', 'Enter the provider’s address'],
  ['ldap://id.acme.dev', 'not “ldap”'],
  ['https://', 'holds no host name'],
  ['http://127.0.0.1:9460CANARY', '“9460CANARY” is not a port'],
  ['id.acme.dev:99999/realms/acme', '“99999” is not a port'],
  ['https://[::1]:x', '“x” is not a port'],
])('the URL “%s” is met with “%s”', (typed, sentence) => {
  const { session, effects } = play(named, ...type(typed), ...press('return'));
  expect(session.problems.url).toContain(sentence);
  expect(session).toMatchObject({ step: 'provider', focus: 'url' });
  expect(wants(effects)).toEqual([]);
});

test('a sentence goes away with the next key', () => {
  const { session } = play(provider, ...press('return'), ...type('a'));
  expect(session.problems).toEqual({});
});

describe('Enter', () => {
  const asked = play(named, ...type(url), ...press('return'));

  it('starts the checks without waiting for the pause', () => {
    expect(wants(asked.effects)).toHaveLength(1);
    expect(asked.session.submitted).toBe(true);
  });

  it('goes on by itself when nothing failed', () => {
    expect(play(asked.session, ending(asked.session)).session.step).toBe('credentials');
  });

  it('waits for checks that are under way already', () => {
    const { session } = play(named, ...type(url));
    const looking = play(session, ringing('typing')).session;
    const waiting = play(looking, ...press('return'));
    expect(wants(waiting.effects)).toEqual([]);
    expect(play(waiting.session, ending(waiting.session)).session.step).toBe('credentials');
  });

  it('does not skip the checks when it is pressed twice', () => {
    const twice = play(asked.session, ...press('return', 'return'));
    expect(twice.session.step).toBe('provider');
    expect(kinds(twice.effects)).toEqual([]);
    expect(twice.session.notice?.text).toContain('Still checking');
  });

  it('no longer says that it is checking once something failed', () => {
    const waiting = play(asked.session, ...press('return')).session;
    expect(waiting.notice?.text).toContain('Still checking');
    expect(play(waiting, ending(waiting, { discovery: 'fail' })).session.notice).toBeUndefined();
  });

  it('stays where something failed, and another Enter goes on all the same', () => {
    const failed = play(asked.session, ending(asked.session, { discovery: 'fail' })).session;
    expect(failed).toMatchObject({ step: 'provider', goOnAnyway: true });
    expect(play(failed, ...press('return')).session.step).toBe('credentials');
  });

  it('asks once more where the failure was on the screen before', () => {
    const { session } = play(named, ...type(url));
    const looking = play(session, ringing('typing')).session;
    const seen = play(looking, ending(looking, { discovery: 'fail' })).session;
    const first = play(seen, ...press('return')).session;
    expect(first).toMatchObject({ step: 'provider', goOnAnyway: true });
    expect(play(first, ...press('return')).session.step).toBe('credentials');
  });

  it('does not turn the page behind an open text', () => {
    const reading = play(asked.session, { type: 'key', key: { id: 'ctrl+g' } }).session;
    const ended = play(reading, ending(reading)).session;
    expect(ended).toMatchObject({ step: 'provider', submitted: false, overlay: { is: 'help' } });
  });
});

describe('the issuer that was found', () => {
  const { session } = play(named, ...type('id.acme.dev/login'), ...press('return'));
  const adopted = play(session, ending(session, {}, solved('https://id.acme.dev/')));

  it('takes the place of what was typed, and that is said', () => {
    expect(adopted.session.fields.url).toBe('https://id.acme.dev/');
    expect(adopted.session.adoptedFrom).toBe('id.acme.dev/login');
    expect(adopted.session.notice?.text).toContain('https://id.acme.dev/');
    expect(wants(adopted.effects)).toHaveLength(1);
  });

  it('then goes on by itself', () => {
    const done = play(adopted.session, ending(adopted.session, {}, solved('https://id.acme.dev/')));
    expect(done.session.step).toBe('credentials');
  });

  it('is only offered before Enter', () => {
    const typed = play(named, ...type('id.acme.dev/login')).session;
    const looking = play(typed, ringing('typing')).session;
    const offered = play(looking, ending(looking, {}, solved('https://id.acme.dev/'))).session;
    expect(suggestedIssuer(offered)).toBe('https://id.acme.dev/');
    expect(offered.fields.url).toBe('id.acme.dev/login');
    const taken = play(offered, ...press('return')).session;
    expect(taken.fields.url).toBe('https://id.acme.dev/');
  });

  it('is not offered where Infra reads what was typed as that issuer', () => {
    const typed = play(named, ...type('id.acme.dev'), ...press('return')).session;
    const done = play(typed, ending(typed, {}, solved('https://id.acme.dev'))).session;
    expect(done.step).toBe('credentials');
    expect(done.fields.url).toBe('id.acme.dev');
  });

  it('does not hold the person up where the provider keeps naming other issuers', () => {
    const again = play(
      adopted.session,
      ending(adopted.session, {}, solved('https://other.acme.dev')),
    ).session;
    expect(again.step).toBe('credentials');
  });
});

describe('an issuer that was only guessed', () => {
  const guess: Gathered = {
    issuerSearch: { candidates: [], issuer: 'https://id.acme.dev', reachedBy: 'guess' },
  };
  const { session } = play(named, ...type('id.acme.dev/login'), ...press('return'));
  const shown = play(session, ending(session, { discovery: 'fail' }, guess));

  it('is shown before Enter can take it', () => {
    expect(shown.session).toMatchObject({
      step: 'provider',
      fields: { url: 'id.acme.dev/login' },
    });
    expect(suggestedIssuer(shown.session)).toBe('https://id.acme.dev');
    expect(wants(shown.effects)).toEqual([]);
  });

  it('is taken by the next Enter, and everything is looked at anew', () => {
    const taken = play(shown.session, ...press('return'));
    expect(taken.session.fields.url).toBe('https://id.acme.dev');
    expect(taken.session.adoptedFrom).toBe('id.acme.dev/login');
    expect(wants(taken.effects)).toHaveLength(1);
    const done = play(taken.session, ending(taken.session, {}, solved('https://id.acme.dev')));
    expect(done.session.step).toBe('credentials');
  });
});

describe('saved providers', () => {
  const providers = [
    {
      name: 'okta',
      url: 'https://acme.okta.com',
      kind: 'okta',
      clientId: 'abc',
      infraServers: ['infra.acme.dev'],
    },
    { name: 'dex', url: 'https://dex.acme.dev', kind: 'oidc', infraServers: [] },
  ] as const;
  const offered = play(provider, answered('load-saved', { providers })).session;

  it('are offered at the start', () => {
    expect(offered).toMatchObject({ focus: 'saved', saved: providers, savedSelected: 0 });
  });

  it('are chosen with the arrows and Enter, and looked at', () => {
    const chosen = play(offered, ...press('down', 'down', 'up', 'return')).session;
    expect(chosen.fields).toMatchObject({
      name: 'okta',
      url: 'https://acme.okta.com',
      clientId: 'abc',
      infraServer: 'infra.acme.dev',
    });
    expect(chosen.kind).toBe('okta');
    expect(chosen.run).toMatchObject({ for: 'step' });
  });

  it('are leafed through by the page', () => {
    expect(play(offered, ...press('pageDown')).session.savedSelected).toBe(providers.length - 1);
  });

  it('step aside for who begins to type', () => {
    const typed = play(offered, ...type('new'), ...type('er')).session;
    expect(typed).toMatchObject({ focus: 'name', fields: { name: 'newer' } });
  });

  it('do not interrupt who has begun already', () => {
    const busy = play(provider, ...type('a'), answered('load-saved', { providers })).session;
    expect(busy).toMatchObject({ focus: 'name', fields: { name: 'a' } });
  });

  it('are not asked for in the demo', () => {
    const demo = begin(full, { demo: { people: [], faults: [] } });
    expect(kinds(play(demo, { type: 'started', now: 1 }).effects)).toEqual(['diagnose', 'find-infra']);
    expect(kinds(play(provider, { type: 'started', now: 1 }).effects)).toEqual(['find-infra', 'load-saved']);
  });
});

test('the kind follows the keys, and the results are judged anew', () => {
  const looked = play(begin(full), ...press('return')).session;
  const { session } = play(looked, ending(looked));
  const back = play(session, ...press('escape', 'tab')).session;
  expect(back.focus).toBe('kind');
  const okta = play(back, ...press('right')).session;
  expect(okta.kind).toBe('okta');
  expect(wants(play(okta, ringing('typing')).effects)).toEqual([[]]);
});
