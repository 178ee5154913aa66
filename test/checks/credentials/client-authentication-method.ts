import { answered, login, oauthError, tokens } from '../../support/facts.ts';
import type { Case } from '../outcomes.ts';
import { badClient, badCode, methodRefused, sentWith } from './facts.ts';

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
    'POST alone',
    'post-only',
    sentWith(['basic', 'given', badClient], ['post', 'given', badCode], ['post', 'random', badClient]),
  ],
  [
    'POST alone, where Basic lacks a parameter',
    'post-only',
    sentWith(
      ['basic', 'given', oauthError('invalid_request', 'client_id missing')],
      ['post', 'given', badCode],
      ['basic', 'random', oauthError('invalid_request', 'client_id missing')],
      ['post', 'random', badClient],
    ),
  ],
  [
    'Basic alone',
    'basic-only',
    sentWith(['basic', 'given', badCode], ['post', 'given', methodRefused], ['basic', 'random', badClient]),
  ],
  ['neither', 'neither', sentWith(['basic', 'given', methodRefused], ['post', 'given', methodRefused])],
  [
    'code first',
    'cannot-tell',
    sentWith(['basic', 'given', badCode], ['post', 'given', badCode], ['basic', 'random', badCode]),
  ],
];
