import { ada, answering } from '../../../../checks/id-token/facts.ts';
import type { Case } from '../../../../checks/outcomes.ts';

export const cases: readonly Case[] = [
  ['readable', 'readable', answering(ada)],
  ['a byte order mark', 'not-json', answering(ada, { text: '\ufeff{}' })],
  ['a number as subject', 'claim-type', answering({ ...ada, sub: 2 })],
  ['one group as text', 'all-but-groups', answering({ ...ada, groups: 'admins' })],
];
