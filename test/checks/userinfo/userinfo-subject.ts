import { ada, answering } from '../id-token/facts.ts';
import type { Case } from '../outcomes.ts';

export const cases: readonly Case[] = [
  ['the same', 'same', answering(ada)],
  ['another', 'different', answering({ ...ada, sub: 'u2' })],
  ['none', 'missing', answering({ email: 'a@b.c' })],
];
