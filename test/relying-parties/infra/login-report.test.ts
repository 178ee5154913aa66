import { describe, expect, it } from 'vitest';
import { loginReport } from '../../../source/relying-parties/infra/people/login-report.ts';
import { answered, input, login, refresh, tokens, userinfo, userinfoWithout } from '../../support/facts.ts';

const whole = {
  input: input(),
  login: login(),
  tokens: tokens(),
  userinfo: userinfo({ sub: 'u1', name: 'Ada', email: 'other@acme.dev', groups: ['ops', 'ops', 'dev'] }),
  refresh: refresh(),
};

describe('the report of a test login', () => {
  it('is left out if no login was attempted', () => {
    expect(loginReport({ input: input() })).toBeUndefined();
    expect(loginReport({ login: { absent: 'declined', why: 'Not asked for.' } })).toBeUndefined();
  });

  it('names the person by the ID token’s address, and the groups as Infra ends up with them', () => {
    expect(loginReport(whole)).toMatchObject({
      completed: true,
      user: { sub: 'u1', name: 'Ada', email: 'ada@acme.dev' },
      groups: ['ops', 'dev'],
      session: { refreshToken: true, rotation: 'none' },
    });
  });

  it('is not completed by a code that could not be redeemed', () => {
    const { response: _, idToken: __, ...refused } = tokens({ attempts: [] });
    expect(loginReport({ login: login(), tokens: refused })).toEqual({ completed: false });
  });

  it.each([
    ['another refresh token', { gaveNewRefreshToken: true }, undefined],
    ['a product that rotates', {}, 'yes'],
  ] as const)('forecasts both lengths after %s', (_, seen, rotates) => {
    const { session } = loginReport({ ...whole, refresh: refresh(seen) }, rotates) ?? {};
    expect(session?.rotation).toBe('unknown');
    expect(session?.forecast).toMatch(/4 hours.*30 days/s);
  });

  it.each(['no', 'configurable', 'unknown', undefined] as const)(
    'forecasts Infra’s own limits if the refresh token stayed and the product’s rotation is %s',
    (rotates) => expect(loginReport(whole, rotates)?.session?.rotation).toBe('none'),
  );

  it('forecasts only until the first check if UserInfo refuses the refreshed token', () => {
    const again = userinfoWithout(answered({ error: 'invalid_token' }, 401));
    const { session } = loginReport({ ...whole, refresh: refresh({ userinfo: again }) }) ?? {};
    expect(session?.forecast).toContain('2 hours');
    expect(session?.forecast).not.toContain('30 days');
  });

  it('keeps a readable part of a provider’s values, and says what it left out', () => {
    const claims = {
      sub: 'u1',
      email: 'ada@acme.dev',
      photo: 'x'.repeat(5_000_000),
      groups: Array.from({ length: 400_000 }, (_, at) => `group-${at}`),
    };
    const report = loginReport({ ...whole, userinfo: userinfo(claims) });
    expect(JSON.stringify(report).length).toBeLessThan(1_000_000);
    expect(report?.userinfo?.claims).toMatchObject({ sub: 'u1', email: 'ada@acme.dev' });
    expect(report?.cut).toContainEqual(
      expect.stringMatching(/^userinfo\.claims\.photo: \d+ of 5000000 characters were left out\.$/),
    );
    expect(report?.cut).toContainEqual(
      expect.stringMatching(/^groups: \d+ of 400000 values were left out\.$/),
    );
    expect(loginReport(whole)).not.toHaveProperty('cut');
  });

  it('has no groups if Infra cannot read UserInfo', () => {
    const report = loginReport({
      ...whole,
      userinfo: userinfo({ sub: 'u1', email: 'a@b.c', groups: 'ops' }),
    });
    expect(report?.groups).toBeUndefined();
  });
});
