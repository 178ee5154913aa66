import { groupsClaim } from '../../../checks/id-token/facts.ts';
import type { Case } from '../../../checks/outcomes.ts';

export const cases: readonly Case[] = [
  ['plain', 'plain', groupsClaim(['admins'])],
  ['a comma', 'commas', groupsClaim(['cn=a,ou=b'])],
  ['a short DN', 'distinguished-names', groupsClaim(['cn=a'])],
  ['a path', 'paths', groupsClaim(['/admins'])],
  ['a GUID', 'identifiers', groupsClaim(['7ba8e2b2-0b8b-4f6b-9c36-1f3f3a2c9d10'])],
  ['a zero-width space', 'hidden-characters', groupsClaim(['ad\u200bmins'])],
  ['an empty name', 'blank', groupsClaim(['a', null])],
  ['a thousand', 'many', groupsClaim(Array.from({ length: 1000 }, (_, at) => `g${at}`))],
];
