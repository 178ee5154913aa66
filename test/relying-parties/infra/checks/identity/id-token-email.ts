import { idTokenClaims } from '../../../../checks/id-token/facts.ts';
import type { Case } from '../../../../checks/outcomes.ts';
import { discovery, tokens, withClaims } from '../../../../support/facts.ts';

const { response } = tokens();
const granting = (scope: string) => ({
  discovery: discovery(),
  tokens: { ...withClaims({ email: undefined }), ...(response && { response: { ...response, scope } }) },
});

export const cases: readonly Case[] = [
  ['there', 'present', idTokenClaims({})],
  ['in other letters, as Go reads it', 'present', idTokenClaims({ email: undefined, Email: 'ada@acme.dev' })],
  ['none', 'missing', idTokenClaims({ email: undefined })],
  ['none, for want of the scope', 'scope-not-granted', granting('openid')],
  ['none, though the scope was granted', 'missing', granting('openid,email')],
  [
    'none, from an older version of the provider',
    'older-version',
    {
      ...idTokenClaims({ email: undefined }),
      discovery: discovery({ issuer: 'https://sts.windows.net/9c2b7f0e-1f2d-4c3b-8a55-0c9b0e3d7a11/' }),
    },
  ],
  ['empty', 'empty', idTokenClaims({ email: '' })],
  ['a list of emails', 'list', idTokenClaims({ email: undefined, emails: ['a@b.c'] })],
  ['a number', 'wrong-type', idTokenClaims({ email: 5 })],
  ['an apostrophe', 'bad-character', idTokenClaims({ email: "o'brien@acme.dev" })],
];
