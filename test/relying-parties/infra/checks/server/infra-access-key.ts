import type { Case } from '../../../../checks/outcomes.ts';
import { older, server } from '../facts.ts';

const refused = (status: number, words: string) => ({
  accessKey: { is: 'refused', failure: { code: 'other', message: words, detail: { status, words } } },
});
const accepted = (administrator: boolean) => ({
  accessKey: { is: 'accepted', user: 'ops@acme.dev', administrator },
});

export const cases: readonly Case[] = [
  ['an administrator’s', 'administrator', server(accepted(true))],
  ['somebody’s', 'other-role', server(accepted(false))],
  ['expired', 'expired', server(refused(401, 'access key has expired'))],
  ['another server’s', 'refused', server(refused(401, 'unauthorized'))],
  ['too many questions', 'cannot-tell', server(refused(429, 'too many requests'))],
  ['no key', 'does-not-apply', server(older)],
];
