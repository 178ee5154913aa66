import type { Gathered } from '../../../../source/core/facts.ts';
import { inquiryFor } from '../../../checks/discovered.ts';
import type { Case } from '../../../checks/outcomes.ts';

const named = (name: string): Gathered => ({ input: inquiryFor('https://id.acme.dev', { name }) });

export const cases: readonly Case[] = [
  ['a plain name', 'name-fits', named('acme-1_2.x')],
  ['an empty name', 'name-missing', named('')],
  ['one letter', 'name-too-short', named('a')],
  ['257 letters', 'name-too-long', named('a'.repeat(257))],
  ['a space in front', 'name-surrounded-by-space', named(' acme')],
  ['a letter outside ASCII', 'name-character', named('akmé')],
];
