import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../../source/core/checks/check.ts';
import type { Gathered } from '../../../source/core/facts/facts.ts';
import type { JsonObject } from '../../../source/core/json/json-value.ts';
import { compareRuns } from '../../../source/readings/comparison/compare-runs.ts';
import { observedRun } from '../../../source/readings/comparison/observed-run.ts';
import { changeWords, comparisonText } from '../../../source/report/comparison-text.ts';
import { answered, discovery, goodClaims, idToken, input, issuer } from '../../support/facts.ts';
import { checkCalled } from '../../support/registry.ts';

const certificate = {
  subject: 'CN=id.acme.dev',
  issuer: 'CN=Test CA',
  names: ['id.acme.dev'],
  validFrom: '2026-01-01T00:00:00.000Z',
  validTo: '2026-03-01T00:00:00.000Z',
  fingerprint: 'AA:BB',
  selfSigned: false,
};

function network(more: Partial<typeof certificate> = {}): Gathered {
  return { network: { host: 'id.acme.dev', port: 443, tls: { chain: [{ ...certificate, ...more }] } } };
}

function keys(...list: readonly JsonObject[]): Gathered {
  return { jwks: { url: `${issuer}/keys`, exchange: answered({ keys: list }) } };
}

function tokens(claims: JsonObject, scope?: string): Gathered {
  const response = {
    hasAccessToken: true,
    hasRefreshToken: true,
    hasIdToken: true,
    ...(scope !== undefined && { scope }),
  };
  return {
    tokens: {
      tokenEndpoint: `${issuer}/token`,
      attempts: [],
      response,
      idToken: idToken({ ...goodClaims, ...claims }),
      standard: { ok: true },
      at: 0,
    },
  };
}

function userinfo(claims: JsonObject): Gathered {
  return { userinfo: { endpoint: `${issuer}/userinfo`, exchange: answered(claims), claims } };
}

function compared(
  before: Gathered,
  after: Gathered,
  results: readonly [CheckResult[], CheckResult[]] = [[], []],
) {
  const run = (gathered: Gathered, at: 0 | 1) => ({
    gathered: { input: input(), ...gathered },
    results: results[at],
  });
  const checks = [checkCalled('keys'), checkCalled('issuer-match')];
  return compareRuns(observedRun(run(before, 0)), observedRun(run(after, 1)), results[1], checks);
}

const key = { kty: 'RSA', kid: 'k1', n: 'abc', e: 'AQAB' };

describe('the differences between two runs', () => {
  test.each<[what: string, before: Gathered, after: Gathered, said: readonly string[]]>([
    ['nothing', userinfo({ sub: 'u1' }), userinfo({ sub: 'u1' }), []],
    [
      'a group that one person lacks',
      userinfo({ sub: 'u1', groups: ['admins', 'staff'] }),
      userinfo({ sub: 'u1', groups: ['staff', 'guests'] }),
      ['groups: now without admins and with guests'],
    ],
    ['the order of groups', userinfo({ groups: ['a', 'b'] }), userinfo({ groups: ['b', 'a'] }), []],
    ['groups that are gone', userinfo({ groups: ['a'] }), userinfo({}), ['groups: gone; it was ["a"]']],
    ['an added claim', userinfo({}), userinfo({ email: 'a@b.c' }), ['email: new: a@b.c']],
    [
      'a claim of another type',
      userinfo({ groups: ['a'] }),
      userinfo({ groups: 'a' }),
      ['groups: ["a"] → a'],
    ],
    ['a claim that became null', userinfo({ name: 'Ada' }), userinfo({ name: null }), ['name: Ada → null']],
    [
      'an address with other members first',
      userinfo({ address: { a: 1, b: 2 } }),
      userinfo({ address: { b: 2, a: 1 } }),
      [],
    ],
    [
      'text that acts on a terminal',
      userinfo({ name: 'Ada' }),
      userinfo({ name: '\u001b[2J' }),
      ['name: Ada → \\u{1b}[2J'],
    ],
    [
      'a claim named like a member of every object',
      userinfo({}),
      userinfo({ constructor: 'x' }),
      ['constructor: new: x'],
    ],
    [
      'times and hashes of a login',
      tokens({ iat: 1, nonce: 'a' }),
      tokens({ iat: 2, nonce: 'b', sid: 'c' }),
      [],
    ],
    [
      'a claim of the ID token',
      tokens({}),
      tokens({ email_verified: false }),
      ['email_verified: true → false'],
    ],
    [
      'a scope no longer granted',
      tokens({}, 'openid email groups'),
      tokens({}, 'openid email'),
      ['scope: now without groups'],
    ],
    ['granted scopes with commas between them', tokens({}, 'openid email'), tokens({}, 'openid,email'), []],
    ['a key withdrawn', keys(key, { ...key, kid: 'k2' }), keys(key), ['k2: withdrawn']],
    ['a key added', keys(key), keys(key, { ...key, kid: 'k2' }), ['k2: new']],
    ['another key under its id', keys(key), keys({ ...key, n: 'xyz' }), ['k1: another key under this id']],
    [
      'a renewed certificate',
      network(),
      network({ fingerprint: 'CC', validTo: '2026-06-01T00:00:00.000Z' }),
      [
        'id.acme.dev: valid until 2026-03-01T00:00:00.000Z, issued by CN=Test CA, SHA-256 AA:BB → valid until 2026-06-01T00:00:00.000Z, issued by CN=Test CA, SHA-256 CC',
      ],
    ],
    [
      'a scope no longer offered',
      { discovery: discovery() },
      { discovery: discovery({ scopes_supported: ['openid'] }) },
      ['scopes_supported: now without email, groups, offline_access'],
    ],
    [
      'another client',
      { input: input({ clientId: 'infra' }) },
      { input: input({ clientId: 'other' }) },
      ['client id: infra → other'],
    ],
  ])('%s', (_, before, after, said) => {
    const { changes } = compared(before, after);
    expect(changes.map((one) => `${one.subject.value}: ${changeWords(one)}`)).toEqual(said);
  });

  test('data that only one run has is listed and not called a change', () => {
    const { changes, notCompared } = compared({ discovery: discovery() }, userinfo({ sub: 'u1' }));
    expect({ changes, notCompared }).toEqual({ changes: [], notCompared: ['document', 'userinfo'] });
  });

  test.each([
    ['the same person', 'u1', true],
    ['two people', 'u2', false],
  ])('%s are distinguished by sub', (_, sub, samePerson) => {
    const comparison = compared(userinfo({ sub: 'u1' }), userinfo({ sub, email: 'bob@acme.dev' }));
    expect(comparison.samePerson).toBe(samePerson);
    expect(comparison.after.user).toBe('bob@acme.dev');
  });

  test('without a login there is no person to compare', () =>
    expect(compared({}, userinfo({ sub: 'u1' })).samePerson).toBeUndefined());
});

function result(id: string, verdict: CheckResult['verdict'], code: string): CheckResult {
  return { id, phase: 'keys', title: id, verdict, code, summary: `It is ${code}.`, cites: [] };
}

describe('a check whose outcome changed', () => {
  const withdrawn = keys({ ...key, kid: 'k2' });

  test('names the changes in the facts it reads, and no others', () => {
    const { checks } = compared(
      { ...keys(key), ...userinfo({ name: 'Ada' }) },
      { ...withdrawn, ...userinfo({ name: 'Bob' }) },
      [[result('keys', 'pass', 'readable')], [result('keys', 'fail', 'refused')]],
    );
    expect(checks).toEqual([
      {
        id: 'keys',
        title: 'keys',
        before: { verdict: 'pass', code: 'readable' },
        after: { verdict: 'fail', code: 'refused', summary: 'It is refused.' },
        because: [
          { kind: 'key', value: 'k1' },
          { kind: 'key', value: 'k2' },
        ],
      },
    ]);
  });

  test.each<[what: string, before: CheckResult, after: CheckResult]>([
    ['is the same', result('keys', 'fail', 'refused'), result('keys', 'fail', 'refused')],
    ['waits for another', result('keys', 'pass', 'readable'), result('keys', 'blocked', 'blocked')],
    ['does not apply', result('keys', 'skipped', 'not-seen'), result('keys', 'pass', 'readable')],
  ])('is not listed if it %s', (_, before, after) =>
    expect(compared({}, {}, [[before], [after]]).checks).toEqual([]),
  );

  test('comes before improved ones if it got worse', () => {
    const { checks } = compared({}, {}, [
      [result('keys', 'fail', 'refused'), result('issuer-match', 'pass', 'matches')],
      [result('keys', 'pass', 'readable'), result('issuer-match', 'fail', 'other')],
    ]);
    expect(checks.map(({ id }) => id)).toEqual(['issuer-match', 'keys']);
  });
});

test('a comparison lists worse results first and areas not compared last', () => {
  const comparison = compared(
    { ...keys(key), ...userinfo({ sub: 'u1', email: 'ada@acme.dev', groups: ['admins'] }) },
    {
      ...keys({ ...key, kid: 'k2' }),
      ...userinfo({ sub: 'u2', email: 'bob@acme.dev', groups: [] }),
      ...network(),
    },
    [[result('keys', 'pass', 'readable')], [result('keys', 'fail', 'refused')]],
  );
  expect(comparisonText(comparison, { columns: 80, colour: false, unicode: true })).toMatchInlineSnapshot(`
    "Compared, two people: ada@acme.dev, 2026-01-15 12:00 UTC → bob@acme.dev, 2026-01-15 12:00 UTC
      ✖ keys: pass → fail. It is refused. May be why: k1, k2 changed.
      Signing keys
        k1: withdrawn
        k2: new
      UserInfo
        sub: u1 → u2
        email: ada@acme.dev → bob@acme.dev
        groups: now without admins
      Not compared, for only one of the runs has it: Certificate."
  `);
});

test('documents of 200,000 members are compared completely', { timeout: 120_000 }, () => {
  const members = (value: string) =>
    Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`member-${index}`, value]));
  const [one, other] = ['one', 'other'].map((value) => ({ discovery: discovery(members(value)) }));
  // The changes exceed the arguments of one call; quadratic work would take hours.
  expect(compared(one ?? {}, other ?? {}).changes.length).toBe(200_000);
  expect(compared(one ?? {}, one ?? {}).changes.length).toBe(0);
});
