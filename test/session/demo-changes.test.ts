import { describe, expect, it, test } from 'vitest';
import { Secret } from '../../source/core/secrets/secret.ts';
import type { Step } from '../../source/session/steps/steps.ts';
import {
  aFault,
  answered,
  at,
  begin,
  ending,
  full,
  kinds,
  play,
  playOn,
  result,
  ringing,
  type Wizard,
  wants,
} from './play.ts';

const demo = {
  people: [],
  faults: [
    aFault('url-slash', 'provider'),
    aFault('secret-wrong', 'credentials'),
    aFault('no-email', 'claims'),
  ],
};

const demoAt = (step: Step) => at(step, {}, { demo });

const given = {
  url: 'https://id.acme.dev/',
  clientId: 'infra',
  clientSecret: new Secret('an-older-secret'),
};

const changed = (session: Wizard, fault: string) =>
  play(session, answered('demo-set-fault', { ok: true, value: { demo: { ...demo, fault }, given } }));

describe('another fault of the demo provider', () => {
  const registration = demoAt('registration');

  it('brings its answers into the fields, and their values nowhere else', () => {
    const { session } = changed(registration, 'url-slash');
    expect(session.fields.url).toBe('https://id.acme.dev/');
    expect(session.fields.clientSecret.reveal()).toBe('an-older-secret');
    expect(JSON.stringify(session)).not.toContain('an-older-secret');
  });

  it.each([
    ['registration', 'secret-wrong', 'credentials'],
    ['registration', 'url-slash', 'provider'],
    ['credentials', 'no-email', 'credentials'],
  ] as const)('chosen on %s, %s is looked at on %s', (from, id, step) => {
    const { session, effects } = changed(demoAt(from), id);
    expect(session.step).toBe(step);
    expect(wants(effects)[0]).toContain('discovery');
  });

  it('has the credentials tried at once, because the demo locks nobody out', () => {
    expect(wants(changed(registration, 'secret-wrong').effects)[0]).toContain('clientAuthentication');
  });

  it('that is repaired leaves the fields alone', () => {
    const broken = changed(registration, 'x').session;
    const repaired = playOn(broken, answered('demo-repair', { ok: true, value: { demo } }));
    expect(repaired.fields).toBe(broken.fields);
  });
});

describe('what was kept', () => {
  const notice = 'The saved providers could not be read; the file was kept as a.bad-1.';

  test.each([
    ['on loading', answered('load-saved', { providers: [], notice })],
    ['on saving', answered('save-provider', { ok: true, value: { notice } })],
  ] as const)('tells %s what stood in the way', (_, event) => {
    expect(playOn(begin(), event).notice).toEqual({ text: notice, tone: 'bad' });
  });
});

describe('the Infra that the person is logged in to', () => {
  const host = 'infra.acme.dev';
  const here = (login: string) => answered('find-infra', { hasProgram: false, keysFor: [], host: login });

  it('stands in the field for its host', () => {
    expect(playOn(begin(), here(host)).fields.infraServer).toBe(host);
  });

  it.each([
    ['another was given', begin({ infraServers: ['infra.example.com'] }), 'infra.example.com'],
    ['this is the demo', begin(full, { demo }), ''],
  ])('does not where %s', (_, session, kept) => {
    expect(playOn(session, here(host)).fields.infraServer).toBe(kept);
  });

  describe('found only at Registration', () => {
    const arrived = at('registration');
    const found = play(arrived, here(host));

    it('stands there too, and its redirect URI is looked at', () => {
      expect(found.session.fields.infraServer).toBe(host);
      expect(found.session.plan.redirectUris).toContain(`https://${host}/login/callback`);
      expect(wants(found.effects)[0]).toEqual(expect.arrayContaining(['authorization', 'infraServer']));
    });

    it('takes the place of nothing that was typed, not even of what was emptied', () => {
      const typed = playOn(arrived, 'infra.example.com', here(host));
      expect(typed.fields.infraServer).toBe('infra.example.com');
      const emptied = playOn(arrived, 'i⌫', here(host));
      expect(emptied.fields.infraServer).toBe('');
    });

    it('leaves alone who has gone on without a host', () => {
      expect(playOn(at('login'), here(host)).fields.infraServer).toBe('');
    });
  });

  it('does not where its name hides characters', () => {
    const hidden = playOn(begin(), here('infra\u202e.acme.dev'));
    expect(hidden.fields.infraServer).toBe('');
  });
});

describe('what failed on Provider', () => {
  const asked = playOn(begin(full), '⏎');
  const failed = playOn(asked, ending({ discovery: 'fail' }));

  it('is watched once Enter met it, and the list has the focus', () => {
    expect(failed).toMatchObject({ focus: 'list', goOnAnyway: true, watch: { on: true } });
  });

  it('is not while the person is still typing', () => {
    const blank = { ...begin({ ...full, url: '' }), focus: 'url' } as const;
    const { watch } = playOn(
      blank,
      { type: 'started' },
      'https://id.acme.dev',
      ringing('typing'),
      ending({ discovery: 'fail' }),
    );
    expect(watch.on).toBe(false);
  });

  it('is not where only the form of the address is wrong', () => {
    const typed = { ...result('url-form', 'url', 'fail'), owner: 'relying-party' } as const;
    const formed = playOn(asked, {
      type: 'diagnosed',
      run: asked.runs,
      diagnosis: { gathered: {}, results: [typed] },
      now: 1,
    });
    expect(formed).toMatchObject({ goOnAnyway: true, watch: { on: false } });
    expect(kinds(play(formed, '⏎').effects)).not.toContain('diagnose');
  });
});
