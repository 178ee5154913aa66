import { describe, expect, it } from 'vitest';
import { tokens } from '../support/facts.ts';
import { ecKey, judgeAll, judgeOne, rsaKey } from './discovered.ts';
import { edKey, set } from './keys/facts.ts';
import { fetched, otherKeys, otherNumber, same } from './keys/key-stability.ts';

describe('replicas with different keys', () => {
  it.each([
    ['less', otherKeys(rsaKey), 'two'],
    ['another', otherKeys(rsaKey, edKey), 'ed, two'],
    ['the same id with another number', otherKeys(otherNumber, ecKey), 'one'],
  ])('%s: the keys are named', (_, again, names) => {
    expect(judgeOne('key-stability', fetched(same, again))[0]?.summary).toContain(`: ${names}.`);
  });
});

describe('an unreadable key set', () => {
  it('names each invalid key', () => {
    const results = judgeOne(
      'keys',
      set(rsaKey, { kty: 'AKP', kid: 'a' }, { kty: 'EC', crv: 'secp256k1', kid: 'b' }),
    );
    expect(results.map(({ summary }) => summary)).toEqual([
      "Infra cannot read key 2 of 3 (kid “a”, kty “AKP”): go-jose/go-jose: unknown json web key type 'AKP'.",
      "Infra cannot read key 3 of 3 (kid “b”, kty “EC”): go-jose/go-jose: unsupported elliptic curve 'secp256k1'.",
    ]);
  });

  it('blocks the checks that need its keys', () => {
    const results = judgeAll(set());
    expect(results.filter(({ blockedBy }) => blockedBy === 'keys').map(({ id }) => id)).toEqual([
      'key-ids',
      'key-stability',
      'key-algorithms',
    ]);
  });

  it('blocks the standard client’s verdict, which would claim that Infra accepts the login', () => {
    const standard = { ok: false, code: 'refused', message: 'No key fits.' } as const;
    const results = judgeAll({ ...set({ ...rsaKey, use: ['sig'] }), tokens: tokens({ standard }) });
    expect(results.find(({ id }) => id === 'standard-client')?.blockedBy).toBe('keys');
  });
});
