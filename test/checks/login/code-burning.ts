import { answered, clientAuthentication, failed, goodTokens, oauthError } from '../../support/facts.ts';
import type { Case } from '../outcomes.ts';
import { badClient, basic, post, tried } from './facts.ts';

export const cases: readonly Case[] = [
  ['one request', 'one-try', tried(basic(answered(goodTokens)))],
  ['Basic refused, POST fine', 'survived', tried(basic(badClient), post(answered(goodTokens)))],
  [
    'Basic refused, then the code used up',
    'burnt',
    tried(basic(badClient), post(oauthError('invalid_grant', 'already redeemed'))),
  ],
  [
    'a wrong secret by Basic, then the code used up',
    'one-try',
    tried(basic(oauthError('invalid_client', 'secret is wrong', 401)), post(oauthError('invalid_grant'))),
  ],
  [
    'a right secret that Basic garbles, then the code used up',
    'burnt',
    {
      ...tried(
        basic(oauthError('invalid_client', 'secret is wrong', 401)),
        post(oauthError('invalid_grant')),
      ),
      clientAuthentication: clientAuthentication(
        ['basic', 'given', badClient],
        ['post', 'given', oauthError('invalid_grant')],
        ['post', 'random', badClient],
      ),
    },
  ],
  ...['sign an assertion', 'show a certificate', 'prove your key'].map(
    (demand): Case => [
      `a demand, “${demand}”, then the code used up`,
      'one-try',
      tried(basic(oauthError('invalid_client', demand, 401)), post(oauthError('invalid_grant'))),
    ],
  ),
  [
    'a first try that got no answer',
    'one-try',
    tried(basic(failed('timeout-answer')), post(answered(goodTokens))),
  ],
  [
    'a code that was bad from the start',
    'one-try',
    tried(basic(oauthError('invalid_grant')), post(badClient)),
  ],
];
