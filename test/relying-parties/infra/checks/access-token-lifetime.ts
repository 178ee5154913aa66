import type { Case } from '../../../checks/outcomes.ts';
import { response } from './facts.ts';

export const cases: readonly Case[] = [
  ['an hour', 'fine', response({ expiresIn: 3600 })],
  ['not said', 'not-said', response({})],
  ['ten seconds', 'ends-at-once', response({ expiresIn: 10, hasRefreshToken: false })],
  ['ten seconds, with a refresh token', 'refresh-at-once', response({ expiresIn: 10 })],
  ['a minute', 'short', response({ expiresIn: 60 })],
];
