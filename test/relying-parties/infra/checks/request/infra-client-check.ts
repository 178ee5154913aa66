import { badClient, badCode, methodRefused, oneTry, sentWith } from '../../../../checks/credentials/facts.ts';
import type { Case } from '../../../../checks/outcomes.ts';
import { login, oauthError, tokens } from '../../../../support/facts.ts';

export const cases: readonly Case[] = [
  [
    'accepted by both',
    'will-accept',
    sentWith(['basic', 'given', badCode], ['post', 'given', badCode], ['basic', 'random', badClient]),
  ],
  [
    'refused in other words',
    'will-accept-wrongly',
    sentWith(['basic', 'given', badClient], ['post', 'given', badClient]),
  ],
  [
    'refused in other words, and a login went through',
    'will-accept',
    {
      ...sentWith(['basic', 'given', badClient], ['post', 'given', badClient]),
      login: login(),
      tokens: tokens(),
    },
  ],
  [
    'refused with the word secret',
    'will-refuse-secret',
    sentWith(
      ['basic', 'given', badClient],
      ['post', 'given', oauthError('invalid_client', 'secret is wrong', 401)],
    ),
  ],
  [
    'refused with the word client_id',
    'will-refuse-id',
    sentWith(
      ['basic', 'given', badClient],
      ['post', 'given', oauthError('invalid_client', 'no such client: client_id', 401)],
    ),
  ],
  [
    'a disabled client, whose refusal holds the word secret',
    'will-refuse',
    sentWith(
      ['basic', 'given', badClient],
      ['post', 'given', oauthError('invalid_client', 'switched off, whatever the secret', 401)],
    ),
  ],
  [
    'neither way allowed, and the word secret',
    'may-refuse',
    sentWith(['basic', 'given', methodRefused], ['post', 'given', methodRefused]),
  ],
  [
    'a right secret, registered for Basic',
    'will-refuse-secret-wrongly',
    sentWith(['basic', 'given', badCode], ['post', 'given', methodRefused], ['basic', 'random', badClient]),
  ],
  [
    'a right id, and an answer that names it',
    'will-refuse-id-wrongly',
    sentWith(
      ['basic', 'given', badCode],
      ['post', 'given', oauthError('invalid_grant', 'not issued to this client_id')],
      ['basic', 'random', badClient],
    ),
  ],
  [
    'no way to tell',
    'may-refuse',
    sentWith(
      ['basic', 'given', badCode],
      ['post', 'given', oauthError('invalid_grant', 'the secret of the code')],
    ),
  ],
  ['one try only', 'not-tried', oneTry(badCode)],
];
