import type { Case } from '../../../../checks/outcomes.ts';
import { input } from '../../../../support/facts.ts';

const named = (name: string) => ({ input: input({ name }) });
const { name: _, ...nameless } = input().configuration;

export const cases: readonly Case[] = [
  ['a plain name', 'name-fits', named('acme-1_2.x')],
  ['none', 'does-not-apply', { input: { ...input(), configuration: nameless } }],
  ['an empty name', 'name-missing', named('')],
  ['one letter', 'name-too-short', named('a')],
  ['257 letters', 'name-too-long', named('a'.repeat(257))],
  ['a space in front', 'name-surrounded-by-space', named(' acme')],
  ['a letter outside ASCII', 'name-character', named('akmé')],
];
