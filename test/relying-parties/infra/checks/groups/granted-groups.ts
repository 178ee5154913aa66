import type { Case } from '../../../../checks/outcomes.ts';
import { infraServer as servers, userinfo } from '../../../../support/facts.ts';
import { host } from '../facts.ts';

const granted = (grantedGroups?: readonly string[]) => ({
  userinfo: userinfo({ sub: 'u1', email: 'a@b.c', groups: ['admins'] }),
  infraServer: servers({ host, ...(grantedGroups && { grantedGroups }) }),
});

export const cases: readonly Case[] = [
  ['other groups', 'none', granted(['ops'])],
  ['a group with rights', 'granted', granted(['admins'])],
  ['no access key', 'cannot-tell', granted()],
];
