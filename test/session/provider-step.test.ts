import { describe, expect, it, test } from 'vitest';
import type { Gathered } from '../../source/core/facts/facts.ts';
import { suggestedIssuer } from '../../source/session/fields/suggested-issuer.ts';
import { answered, begin, ending, full, kinds, play, playOn, ringing, solved, wants } from './play.ts';

const provider = begin();
const url = 'https://id.acme.dev';
const named = playOn(provider, 'acme⏎');

describe('while the person types', () => {
  it('looks at the URL once the keyboard rests', () => {
    const typed = play(named, url);
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
    const { effects } = play(named, 'https://id.acme', '.dev');
    expect(effects.map((effect) => effect.type)).toEqual(['later', 'later']);
  });

  it('stops looking as soon as the URL changes, and hears nothing more of it', () => {
    const looking = playOn(named, url, ringing('typing'));
    const changed = play(looking, '⌫');
    expect(changed.effects).toContainEqual({ type: 'cancel-run', run: 1 });
    const late = play(changed.session, ending({ discovery: 'fail' })(looking));
    expect(late.session.results).toEqual([]);
    expect(late.session.facts).toEqual({});
  });

  it.each(['', 'h', 'https:', 'https://', 'https://id', 'id.', 'ftp://'])(
    'asks nobody and says nothing about “%s”, which is not typed to its end yet',
    (begun) => {
      const rested = play(named, begun, ringing('typing'));
      expect(wants(rested.effects)).toEqual([]);
      expect(rested.session.problems).toEqual({});
    },
  );

  it('says what stands against what was typed, before Enter', () => {
    const rested = play(named, 'ldap://id.acme.dev', ringing('typing'));
    expect(wants(rested.effects)).toEqual([]);
    expect(rested.session.problems.url).toContain('not “ldap”');
    expect(rested.session.focus).toBe('url');
  });

  it.each(['id.acme.dev', 'http://localhost:9000/realms/x', 'https://127.0.0.1:9443', 'https://[::1]:9443'])(
    'looks at “%s”',
    (typed) => {
      expect(wants(play(named, typed, ringing('typing')).effects)).toHaveLength(1);
    },
  );

  it('goes on looking when only the cursor moves', () => {
    expect(kinds(play(playOn(named, url, ringing('typing')), '←‹home›‹end›').effects)).toEqual([]);
  });
});

test.each([
  ['', 'Give the provider a name'],
  ['a', 'too short'],
  ['ac me', '“space” cannot be part of the name'],
  ['naïve', '“ï” cannot be part of the name'],
  [' acme', 'a space before or after'],
])('the name “%s” is met with “%s”', (name, sentence) => {
  const session = playOn(provider, name, '⏎');
  expect(session.problems.name).toContain(sentence);
  expect(session).toMatchObject({ step: 'provider', focus: 'name' });
});

test.each([
  ['', 'Enter the provider’s address'],
  ['   ', 'Enter the provider’s address'],
  ['ldap://id.acme.dev', 'not “ldap”'],
  ['https://', 'contains no host name'],
  ['http://127.0.0.1:9460CANARY', '“9460CANARY” is not a port'],
  ['id.acme.dev:99999/realms/acme', '“99999” is not a port'],
  ['https://[::1]:x', '“x” is not a port'],
])('the URL “%s” is met with “%s”', (typed, sentence) => {
  const { session, effects } = play(named, typed, '⏎');
  expect(session.problems.url).toContain(sentence);
  expect(session).toMatchObject({ step: 'provider', focus: 'url' });
  expect(wants(effects)).toEqual([]);
});

test('a sentence goes away with the next key', () => {
  const session = playOn(provider, '⏎a');
  expect(session.problems).toEqual({});
});

describe('Enter', () => {
  const asked = play(named, url, '⏎');

  it('starts the checks without waiting for the pause', () => {
    expect(wants(asked.effects)).toHaveLength(1);
    expect(asked.session.submitted).toBe(true);
  });

  it('goes on by itself when nothing failed', () => {
    expect(playOn(asked.session, ending()).step).toBe('credentials');
  });

  it('waits for checks that are under way already', () => {
    const waiting = play(playOn(named, url, ringing('typing')), '⏎');
    expect(wants(waiting.effects)).toEqual([]);
    expect(playOn(waiting.session, ending()).step).toBe('credentials');
  });

  it('does not skip the checks when it is pressed twice', () => {
    const twice = play(asked.session, '⏎⏎');
    expect(twice.session.step).toBe('provider');
    expect(kinds(twice.effects)).toEqual([]);
    expect(twice.session.notice?.text).toContain('Still checking');
  });

  it('no longer says that it is checking once something failed', () => {
    const waiting = playOn(asked.session, '⏎');
    expect(waiting.notice?.text).toContain('Still checking');
    expect(playOn(waiting, ending({ discovery: 'fail' })).notice).toBeUndefined();
  });

  it('stays where something failed, and another Enter goes on all the same', () => {
    const failed = playOn(asked.session, ending({ discovery: 'fail' }));
    expect(failed).toMatchObject({ step: 'provider', goOnAnyway: true });
    expect(playOn(failed, '⏎').step).toBe('credentials');
  });

  it('asks once more where the failure was on the screen before', () => {
    const first = playOn(named, url, ringing('typing'), ending({ discovery: 'fail' }), '⏎');
    expect(first).toMatchObject({ step: 'provider', goOnAnyway: true });
    expect(playOn(first, '⏎').step).toBe('credentials');
  });

  it('does not turn the page behind an open text', () => {
    const ended = playOn(asked.session, '‹ctrl+g›', ending());
    expect(ended).toMatchObject({ step: 'provider', submitted: false, overlay: { is: 'help' } });
  });
});

describe('the issuer that was found', () => {
  const adopted = play(playOn(named, 'id.acme.dev/login⏎'), ending({}, solved('https://id.acme.dev/')));

  it('takes the place of what was typed, and that is said', () => {
    expect(adopted.session.fields.url).toBe('https://id.acme.dev/');
    expect(adopted.session.adoptedFrom).toBe('id.acme.dev/login');
    expect(adopted.session.notice?.text).toContain('https://id.acme.dev/');
    expect(wants(adopted.effects)).toHaveLength(1);
  });

  it('then goes on by itself', () => {
    const done = play(adopted.session, ending({}, solved('https://id.acme.dev/')));
    expect(done.session.step).toBe('credentials');
  });

  it('is only offered before Enter', () => {
    const offered = playOn(
      named,
      'id.acme.dev/login',
      ringing('typing'),
      ending({}, solved('https://id.acme.dev/')),
    );
    expect(suggestedIssuer(offered)).toBe('https://id.acme.dev/');
    expect(offered.fields.url).toBe('id.acme.dev/login');
    const taken = playOn(offered, '⏎');
    expect(taken.fields.url).toBe('https://id.acme.dev/');
  });

  it('is not offered where Infra reads what was typed as that issuer', () => {
    const done = playOn(named, 'id.acme.dev⏎', ending({}, solved('https://id.acme.dev')));
    expect(done.step).toBe('credentials');
    expect(done.fields.url).toBe('id.acme.dev');
  });

  it('does not hold the person up where the provider keeps naming other issuers', () => {
    const again = playOn(adopted.session, ending({}, solved('https://other.acme.dev')));
    expect(again.step).toBe('credentials');
  });
});

describe('an issuer that was only guessed', () => {
  const guess: Gathered = {
    issuerSearch: { candidates: [], issuer: 'https://id.acme.dev', reachedBy: 'guess' },
  };
  const shown = play(playOn(named, 'id.acme.dev/login⏎'), ending({ discovery: 'fail' }, guess));

  it('is shown before Enter can take it', () => {
    expect(shown.session).toMatchObject({ step: 'provider', fields: { url: 'id.acme.dev/login' } });
    expect(suggestedIssuer(shown.session)).toBe('https://id.acme.dev');
    expect(wants(shown.effects)).toEqual([]);
  });

  it('is taken by the next Enter, and everything is looked at anew', () => {
    const taken = play(shown.session, '⏎');
    expect(taken.session.fields.url).toBe('https://id.acme.dev');
    expect(taken.session.adoptedFrom).toBe('id.acme.dev/login');
    expect(wants(taken.effects)).toHaveLength(1);
    const done = play(taken.session, ending({}, solved('https://id.acme.dev')));
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
  const offered = playOn(provider, answered('load-saved', { providers }));

  it('are offered at the start', () => {
    expect(offered).toMatchObject({ focus: 'saved', saved: providers, savedSelected: 0 });
  });

  it('are chosen with the arrows and Enter, and looked at', () => {
    const chosen = playOn(offered, '↓↓↑⏎');
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
    expect(playOn(offered, '‹pageDown›').savedSelected).toBe(providers.length - 1);
  });

  it('step aside for who begins to type', () => {
    const typed = playOn(offered, 'new', 'er');
    expect(typed).toMatchObject({ focus: 'name', fields: { name: 'newer' } });
  });

  it('do not interrupt who has begun already', () => {
    const busy = playOn(provider, 'a', answered('load-saved', { providers }));
    expect(busy).toMatchObject({ focus: 'name', fields: { name: 'a' } });
  });

  it('are not asked for in the demo', () => {
    const demo = begin(full, { demo: { people: [], faults: [] } });
    expect(kinds(play(demo, { type: 'started', now: 1 }).effects)).toEqual(['diagnose', 'find-infra']);
    expect(kinds(play(provider, { type: 'started', now: 1 }).effects)).toEqual(['find-infra', 'load-saved']);
  });
});

test('the kind follows the keys, and the results are judged anew', () => {
  const back = playOn(begin(full), '⏎', ending(), '⎋⇥');
  expect(back.focus).toBe('kind');
  const okta = playOn(back, '→');
  expect(okta.kind).toBe('okta');
  expect(wants(play(okta, ringing('typing')).effects)).toEqual([[]]);
});
