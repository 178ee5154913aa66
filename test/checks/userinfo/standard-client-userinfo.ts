import { ada, answering, refusal } from '../id-token/facts.ts';
import type { Case } from '../outcomes.ts';

export const cases: readonly Case[] = [
  ['accepts it', 'takes', answering(ada, { standard: { ok: true } })],
  ['objects', 'objects', answering(ada, { standard: refusal })],
  ['an older version did not ask', 'does-not-apply', answering(ada)],
];
