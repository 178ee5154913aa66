import { answered, login, oauthError, tokens } from '../../support/facts.ts';
import type { Case } from '../outcomes.ts';
import { badClient, badCode, methodRefused, sentWith } from './facts.ts';

const noRedirectUri = oauthError('invalid_request', 'redirect_uri missing');

export const cases: readonly Case[] = [
  [
    'a finished login',
    'proven-by-login',
    { ...sentWith(['basic', 'given', answered('', 400)]), login: login(), tokens: tokens() },
  ],
  [
    'both ways',
    'both',
    sentWith(
      ['basic', 'given', badCode],
      ['post', 'given', badCode],
      ['basic', 'random', badClient],
      ['post', 'random', badClient],
    ),
  ],
  [
    'only POST',
    'post-only',
    sentWith(['basic', 'given', badClient], ['post', 'given', badCode], ['post', 'random', badClient]),
  ],
  [
    'only POST, while Basic lacks a parameter',
    'post-only',
    sentWith(
      ['basic', 'given', oauthError('invalid_request', 'client_id missing')],
      ['post', 'given', badCode],
      ['basic', 'random', oauthError('invalid_request', 'client_id missing')],
      ['post', 'random', badClient],
    ),
  ],
  [
    'only Basic',
    'basic-only',
    sentWith(['basic', 'given', badCode], ['post', 'given', methodRefused], ['basic', 'random', badClient]),
  ],
  [
    'a redirect URI required only of accepted clients',
    'both',
    sentWith(
      ['basic', 'given', noRedirectUri],
      ['post', 'given', noRedirectUri],
      ['basic', 'random', badClient],
    ),
  ],
  ...[
    sentWith(['basic', 'given', methodRefused], ['post', 'given', methodRefused]),
    sentWith(['basic', 'given', badClient], ['post', 'given', badCode], ['post', 'random', badClient]),
  ].map(
    (facts): Case => [
      'the method of a finished login, though refused before',
      'proven-by-login',
      { ...facts, login: login(), tokens: tokens() },
    ],
  ),
  ['neither', 'neither', sentWith(['basic', 'given', methodRefused], ['post', 'given', methodRefused])],
  [
    'code first',
    'cannot-tell',
    sentWith(['basic', 'given', badCode], ['post', 'given', badCode], ['basic', 'random', badCode]),
  ],
];
