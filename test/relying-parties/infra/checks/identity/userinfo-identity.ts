import { ada, answering } from '../../../../checks/id-token/facts.ts';
import type { Case } from '../../../../checks/outcomes.ts';

const jwt = (claims: object) =>
  ['{}', JSON.stringify(claims), 's'].map((part) => Buffer.from(part).toString('base64url')).join('.');

export const cases: readonly Case[] = [
  ['an address', 'present', answering(ada)],
  ['a name beside groups of a wrong type', 'present', answering({ ...ada, groups: 'one' })],
  ['neither', 'missing', answering({ sub: 'u1' })],
  [
    'both inside another member',
    'nested',
    answering({ sub: 'u1', data: { name: 'Ada', email: 'ada@acme.dev' } }),
  ],
  [
    'both inside a signed token in a member',
    'nested',
    answering({ token: jwt({ sub: 'u1', name: 'Ada', email: 'ada@acme.dev' }) }),
  ],
  ['another text with dots', 'missing', answering({ sub: 'u1', token: 'a.b.c' })],
  ['unreadable', 'unreadable', answering({ sub: 1 })],
];
