import type { Case } from '../../../../checks/outcomes.ts';
import { answered, failed, goodTokens, oauthError } from '../../../../support/facts.ts';
import { refreshed } from '../facts.ts';

export const cases: readonly Case[] = [
  ['no other token', 'same-token', refreshed({})],
  ['the old one works', 'reuse-works', refreshed({ gaveNewRefreshToken: true, reuse: answered(goodTokens) })],
  [
    'the old one is refused',
    'rotating',
    refreshed({ gaveNewRefreshToken: true, reuse: oauthError('invalid_grant') }),
  ],
  ['not tried', 'not-tried', refreshed({ gaveNewRefreshToken: true })],
  ['tried without an answer', 'cannot-tell', refreshed({ gaveNewRefreshToken: true, reuse: failed() })],
  [
    'no other token, and the first one refused',
    'rotating',
    refreshed({ reuse: oauthError('invalid_grant') }),
  ],
  ['no other token, and the first one works', 'reuse-works', refreshed({ reuse: answered(goodTokens) })],
  ['no other token, and no answer', 'cannot-tell', refreshed({ reuse: failed() })],
  [
    'refused for another reason',
    'cannot-tell',
    refreshed({ gaveNewRefreshToken: true, reuse: oauthError('invalid_client', '', 401) }),
  ],
  ['asked too often', 'cannot-tell', refreshed({ gaveNewRefreshToken: true, reuse: answered('', 429) })],
  ['refused by a gateway', 'cannot-tell', refreshed({ gaveNewRefreshToken: true, reuse: answered('', 403) })],
  [
    'a refused grant with another status',
    'rotating',
    refreshed({ gaveNewRefreshToken: true, reuse: oauthError('invalid_grant', '', 403) }),
  ],
  ['nothing was refreshed', 'does-not-apply', refreshed({ first: failed() })],
];
