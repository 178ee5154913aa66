import type { Case } from '../../../../checks/outcomes.ts';
import { discovery, input } from '../../../../support/facts.ts';
import { noRefreshToken, response } from '../facts.ts';

export const cases: readonly Case[] = [
  ['given', 'given', response({})],
  ['asked for, and not given', 'not-given', response(noRefreshToken)],
  [
    'never asked for',
    'not-advertised',
    { ...response(noRefreshToken), discovery: discovery({ scopes_supported: ['openid'] }) },
  ],
  ['Google', 'google-kind', { ...response(noRefreshToken), input: input({ kind: 'google' }) }],
];
