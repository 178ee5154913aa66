import type { Case } from '../../../../checks/outcomes.ts';
import { userinfo } from '../../../../support/facts.ts';
import { failure, newer, older, server } from '../facts.ts';

const members = (groups: readonly string[], version: object, answers = {}) => ({
  ...server(version, answers),
  userinfo: userinfo({ sub: 'u1', email: 'a@b.c', groups }),
});
const directoryName = 'CN=Admins,DC=acme';

export const cases: readonly Case[] = [
  ['a comma, and v0.21.0', 'commas', members(['a', directoryName], older)],
  ['a comma, and a later build', 'stored', members([directoryName], newer)],
  ['a comma, and no version', 'cannot-tell', members([directoryName], { failure })],
  ['no comma', 'does-not-apply', members(['a'], older)],
  [
    'a comma in a claim that the kind does not read',
    'does-not-apply',
    members([directoryName], older, { kind: 'azure' }),
  ],
];
