import type { JsonValue } from '../../../../../source/core/json/json-value.ts';
import { ada, answering } from '../../../../checks/id-token/facts.ts';
import type { Case } from '../../../../checks/outcomes.ts';

const named = (groups: JsonValue) => answering({ ...ada, groups });

export const cases: readonly Case[] = [
  ['plain', 'plain', named(['admins'])],
  ['a comma', 'commas', named(['cn=a,ou=b'])],
  ['a short DN', 'distinguished-names', named(['cn=a'])],
  ['a path', 'paths', named(['/admins'])],
  ['a GUID', 'identifiers', named(['7ba8e2b2-0b8b-4f6b-9c36-1f3f3a2c9d10'])],
  ['a zero-width space', 'hidden-characters', named(['ad\u200bmins'])],
  ['an empty name', 'blank', named(['a', null])],
  ['a thousand', 'many', named(Array.from({ length: 1000 }, (_, at) => `g${at}`))],
];
