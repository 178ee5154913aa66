import type { Case } from '../../../checks/outcomes.ts';
import { input } from '../../../support/facts.ts';

export const cases: readonly Case[] = [
  ['azure', 'azure', { input: input({ kind: 'azure' }) }],
  ['google', 'google', { input: input({ kind: 'google' }) }],
];
