import { ada, answering } from '../../../../checks/id-token/facts.ts';
import type { Case } from '../../../../checks/outcomes.ts';

export const cases: readonly Case[] = [
  ['an address', 'present', answering(ada)],
  ['a name beside groups of a wrong type', 'present', answering({ ...ada, groups: 'one' })],
  ['neither', 'missing', answering({ sub: 'u1' })],
  [
    'both inside another member',
    'nested',
    answering({ sub: 'u1', data: { name: 'Ada', email: 'ada@acme.dev' } }),
  ],
  ['unreadable', 'unreadable', answering({ sub: 1 })],
];
