import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Gathered } from '../../../source/core/facts/facts.ts';
import { compareRuns } from '../../../source/readings/comparison/compare-runs.ts';
import { fingerprintOf, runOfFingerprint } from '../../../source/readings/comparison/fingerprint-of.ts';
import { observedRun } from '../../../source/readings/comparison/observed-run.ts';
import { changeWords } from '../../../source/report/comparison-text.ts';
import { answered, discovery, input, issuer } from '../../support/facts.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const fingerprint = (gathered: Gathered) =>
  fingerprintOf(observedRun({ gathered: { input: input(), ...gathered }, results: [] }), digest);

const key = { kty: 'RSA', kid: 'k1', n: 'abc', e: 'AQAB' };
const whole: Gathered = {
  discovery: discovery({ long: 'x'.repeat(1000) }),
  jwks: { url: `${issuer}/keys`, exchange: answered({ keys: [key] }) },
};

test('a fingerprint read from a file restores its run', () => {
  const kept = fingerprint(whole);
  const again = runOfFingerprint(JSON.parse(JSON.stringify(kept)));
  expect(compareRuns(again, runOfFingerprint(kept), [], [])).toMatchObject({ changes: [], notCompared: [] });
});

test.each<[what: string, now: Gathered, said: string]>([
  [
    'a short value',
    { discovery: discovery({ long: 'x'.repeat(1000), issuer: 'https://b' }) },
    `${issuer} → https://b`,
  ],
  ['a long value', { discovery: discovery({ long: 'y'.repeat(1000) }) }, 'another value'],
  [
    'a key',
    { jwks: { url: `${issuer}/keys`, exchange: answered({ keys: [{ ...key, n: 'xyz' }] }) } },
    'another key under this id',
  ],
])('a changed %s is detected by its fingerprint', (_, now, said) => {
  const after = runOfFingerprint(fingerprint({ ...whole, ...now }));
  const { changes } = compareRuns(runOfFingerprint(fingerprint(whole)), after, [], []);
  expect(changes.map(changeWords)).toEqual([said]);
});

test('a document of thousands of members is kept in part', () => {
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`member-${index}`, index]));
  expect(Object.keys(fingerprint({ discovery: discovery(many) }).seen.document ?? {})).toHaveLength(200);
});
