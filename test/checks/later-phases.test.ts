import { describe, expect, it } from 'vitest';
import type { AnyCheck } from '../../source/core/check.ts';
import type { Gathered } from '../../source/core/facts.ts';
import { judge } from '../../source/core/judge.ts';
import { answered, goodTokens, input, refresh, tokens } from '../support/facts.ts';
import { checksFromCredentials, judgeContext } from '../support/registry.ts';
import { flawed } from './flawed.ts';
import { claims } from './later/claims.ts';
import { connection } from './later/connection.ts';
import { credentials } from './later/credentials.ts';
import { registration } from './later/registration.ts';
import { signIn } from './later/sign-in.ts';

const cases = [...credentials, ...registration, ...signIn, ...claims, ...connection];

function checkCalled(id: string): AnyCheck {
  const check = checksFromCredentials.find((one) => one.id === id);
  if (!check) throw new Error(`no check ${id}`);
  return check;
}

const judged = (id: string, facts: Gathered) =>
  judge(checkCalled(id), { input: input(), ...facts }, new Map(), judgeContext);

describe('what the later checks find', () => {
  it.each(cases.map(([says, id, facts, ...codes]) => ({ says, id, facts, codes })))(
    '$says: $id',
    ({ id, facts, codes }) => {
      const results = judged(id, facts);
      expect(results.map(({ code }) => code)).toEqual(codes);
      // Without any standing value, nothing may be left to fill in.
      expect(JSON.stringify(results)).not.toMatch(/\{[a-zA-Z][a-zA-Z0-9]*\}/);
      for (const { summary, infra = '', remedy } of results)
        for (const text of [summary, infra, remedy?.say ?? '', ...(remedy?.steps ?? [])])
          expect(text).not.toMatch(flawed);
    },
  );

  it.each([
    ['refresh-rotation', undefined, 'not-tried'],
    ['session-forecast', undefined, 'rotation-unknown'],
    ['refresh-rotation', answered(goodTokens), 'reuse-works'],
    ['session-forecast', answered(goodTokens), 'infra-limit'],
  ] as const)('%s of a product that rotates, reused: %j', (id, reuse, code) => {
    const facts = { input: input(), tokens: tokens(), refresh: refresh(reuse && { reuse }) };
    const knowledge = { ...judgeContext, reference: { ...judgeContext.reference, rotates: 'yes' } } as const;
    expect(judge(checkCalled(id), facts, new Map(), knowledge)).toMatchObject([{ code }]);
  });

  it.each(checksFromCredentials.map((check) => [check.id, check] as const))(
    'every outcome of %s has a case',
    (id, check) => {
      const found = new Set(cases.filter(([, of]) => of === id).flatMap(([, , , ...codes]) => codes));
      expect(Object.keys(check.outcomes).filter((code) => !found.has(code))).toEqual([]);
    },
  );

  it.each(checksFromCredentials.map((check) => [check.id, check] as const))(
    '%s says what to do wherever something is wrong',
    (_, check) => {
      for (const [code, { verdict, remedy }] of Object.entries(check.outcomes)) {
        if (verdict !== 'pass' && verdict !== 'skipped') expect(remedy?.say, code).toBeTruthy();
      }
    },
  );

  it('has each id once, and comes after checks that stand before it', () => {
    const ids = checksFromCredentials.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const earlier = [
      'discovery-document',
      'issuer-match',
      'solved-document',
      'endpoints',
      'not-a-login-provider',
      'userinfo-endpoint',
      'signing-algorithms',
      'keys',
    ];
    for (const [at, { id, dependsOn }] of checksFromCredentials.entries()) {
      const known = [...earlier, ...ids.slice(0, at)];
      expect(
        dependsOn.filter((one) => !known.includes(one)),
        id,
      ).toEqual([]);
    }
  });
});
