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
  [
    'Basic refused only with this code, then the code used up',
    'one-try',
    {
      ...tried(basic(badClient), post(oauthError('invalid_grant'))),
      clientAuthentication: clientAuthentication(
        ['basic', 'given', oauthError('invalid_grant')],
        ['basic', 'random', badClient],
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
  ...(
    [
      ['a client that is missed in the form', oauthError('unauthorized_client', 'not yours', 403), 'burnt'],
      ['a parameter that is missed', oauthError('invalid_request', 'client_id missing'), 'burnt'],
      ['a refusal of its own making', answered({ message: 'no' }, 400), 'burnt'],
      ['a parameter of both requests', oauthError('invalid_request', 'redirect_uri missing'), 'one-try'],
      [
        'a grant that is not allowed',
        oauthError('unauthorized_client', 'grant not for this client'),
        'one-try',
      ],
      ['a scope', oauthError('invalid_request', 'scope not allowed'), 'one-try'],
      ['too many requests', oauthError('slow_down', '', 429), 'one-try'],
      ['a bad gateway', answered('down', 502), 'one-try'],
    ] as const
  ).map(
    ([refused, exchange, code]): Case => [
      `${refused}, then the code used up`,
      code,
      tried(basic(exchange), post(oauthError('invalid_grant', 'already redeemed'))),
    ],
  ),
  [
    'a refused client, then a verifier that does not fit',
    'one-try',
    tried(basic(badClient), post(oauthError('invalid_grant', 'verifier missing'))),
  ],
  [
    'a refused client whose secret was let through by Basic with a made-up code',
    'one-try',
    {
      ...tried(basic(badClient), post(oauthError('invalid_grant', 'already redeemed'))),
      clientAuthentication: clientAuthentication(
        ['basic', 'given', oauthError('invalid_grant')],
        ['basic', 'random', badClient],
      ),
    },
  ],
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
