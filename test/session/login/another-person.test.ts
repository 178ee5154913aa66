import { describe, expect, it, test } from 'vitest';
import type { Gathered } from '../../../source/core/facts/facts.ts';
import type { ComparisonReport } from '../../../source/core/report/comparison-report.ts';
import { keepSecrets, secretsFor } from '../../../source/core/secrets/received.ts';
import { Secret } from '../../../source/core/secrets/secret.ts';
import type { SessionEffect } from '../../../source/session/effect.ts';
import { loginTried } from '../../../source/session/steps/step-results.ts';
import { login, tokens, userinfo, withClaims } from '../../support/facts.ts';
import { answered, at, ending, play, playOn, type Wizard, wants } from '../play.ts';

const personLogin = (name: string, groups: readonly string[]): Gathered => ({
  login: login(),
  tokens: withClaims({ sub: name, email: `${name}@acme.dev`, groups }),
  userinfo: userinfo({ sub: name, name, email: `${name}@acme.dev`, groups }),
});

const ada = personLogin('ada', ['admins']);
const bob = personLogin('bob', []);
const absent = { absent: 'needs-missing', why: 'Nobody came back.' } as const;
const nobody: Gathered = {
  login: login({ is: 'timed-out', afterMilliseconds: 1 }),
  tokens: absent,
  userinfo: absent,
};
const another = { type: 'sign-in-another' } as const;
const back = { type: 'show-other-person' } as const;

/** Ada has signed in. */
function asAda(): Wizard {
  return playOn(at('login'), { type: 'sign-in' }, ending({}, ada));
}

/** Then Bob has, or nobody came back. */
function asBob(facts: Gathered = bob, verdicts: Parameters<typeof ending>[0] = {}) {
  return play(asAda(), another, ending(verdicts, facts));
}

const compared = (effects: readonly SessionEffect[]) =>
  effects.flatMap((effect) =>
    effect.type === 'compare-people'
      ? [[effect.before, effect.after].map(({ gathered }) => subOf(gathered))]
      : [],
  );

const comparison = { changes: [] } as unknown as ComparisonReport;
const answersTo = (effects: readonly SessionEffect[]) =>
  effects.flatMap((effect) =>
    effect.type === 'compare-people' ? [answered('compare-people', comparison, effect)] : [],
  );

function subOf({ userinfo }: Gathered): unknown {
  return userinfo && 'claims' in userinfo ? userinfo.claims?.['sub'] : undefined;
}

describe('a second person', () => {
  it('signs in by a login that asks who it is', () => {
    const { session, effects } = play(asAda(), another);
    const run = effects.find((effect) => effect.type === 'diagnose');
    expect(session).toMatchObject({
      step: 'login',
      run: { signIn: { is: 'starting' } },
      otherPerson: { who: 'ada' },
    });
    expect(run).toMatchObject({ configuration: { prompt: 'login' } });
    expect(wants(effects).at(-1)).toContain('login');
    expect(wants(effects).at(-1)).not.toContain('discovery');
  });

  it('is asked for by the provider’s own way, where it has one', () => {
    const vendor = { vendor: { accountPrompt: 'select_account' }, by: 'address', captures: {} };
    const { effects } = play({ ...asAda(), vendor } as unknown as Wizard, another);
    expect(effects.find((effect) => effect.type === 'diagnose')).toMatchObject({
      configuration: { prompt: 'select_account' },
    });
  });

  it('is compared with the first, and no later login is asked for in that way', () => {
    const { session, effects } = asBob();
    expect(compared(effects)).toEqual([['ada', 'bob']]);
    expect(session).toMatchObject({ step: 'claims', otherPerson: { who: 'ada' } });
    expect(session).not.toHaveProperty('prompt');
    expect(
      play(session, { type: 'sign-in' }).effects.find(({ type }) => type === 'diagnose'),
    ).not.toHaveProperty('configuration.prompt');
  });

  it('changes places with the first, and again', () => {
    const first = play(asBob().session, back);
    expect([subOf(first.session.facts), compared(first.effects)]).toEqual(['ada', [['bob', 'ada']]]);
    const second = play(first.session, back);
    expect([subOf(second.session.facts), compared(second.effects)]).toEqual(['bob', [['ada', 'bob']]]);
    expect(loginTried(second.session)).toBe(true);
  });

  it('who does not get in leaves the first one’s result to go back to', () => {
    const { session, effects } = asBob(nobody, { login: 'fail' });
    expect([session.step, compared(effects)]).toEqual(['login', []]);
    const returned = playOn(session, back);
    expect([returned.step, subOf(returned.facts)]).toEqual(['claims', 'ada']);
    expect(returned).not.toHaveProperty('otherPerson');
  });

  it('may give up, and the first one’s result is there', () => {
    expect(subOf(playOn(asAda(), another, { type: 'stop-sign-in' }, back).facts)).toBe('ada');
  });

  it('is nobody’s business any more when another client is meant', () => {
    const asked = asBob();
    const both = playOn(asked.session, ...answersTo(asked.effects));
    expect(both.comparison).toBe(comparison);
    const changed = playOn(both, { type: 'set-field', field: 'clientId', value: 'other' });
    expect(changed).not.toHaveProperty('otherPerson');
    expect(changed).not.toHaveProperty('comparison');
    expect(playOn(changed, ...answersTo(asked.effects))).not.toHaveProperty('comparison');
  });

  it('is not shown a comparison that was made before the two changed places', () => {
    const asked = asBob();
    expect(playOn(asked.session, back, ...answersTo(asked.effects))).not.toHaveProperty('comparison');
  });
});

test('there is nobody to compare with before a login came through', () => {
  for (const place of ['login', 'claims'] as const)
    expect(play({ ...at(place), facts: {} }, another).effects).toEqual([]);
});

test('what is kept of the first person’s login leads to no token', () => {
  const first = tokens();
  keepSecrets(first, { accessToken: new Secret('an access token') });
  expect(secretsFor(['tokens'], [], { tokens: first }).tokens).toHaveProperty('accessToken');
  const session: Wizard = { ...asAda(), facts: { ...ada, tokens: first } };
  const kept = playOn(session, another).otherPerson?.facts.tokens;
  expect(kept).toEqual(first);
  expect(secretsFor(['tokens'], [], { tokens: kept as typeof first }).tokens).toEqual({});
});
