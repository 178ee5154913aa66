import type { Case } from '../../../../checks/outcomes.ts';
import { answered, oauthError } from '../../../../support/facts.ts';
import { askedAgain, refreshed, refusedAgain, response } from '../facts.ts';

const tenSeconds = response({ expiresIn: 10 });
const rotated = (expiresIn: number) => ({
  first: answered({ access_token: 'second', refresh_token: 'other', expires_in: expiresIn }),
  gaveNewRefreshToken: true,
});

export const cases: readonly Case[] = [
  ['an hour', 'fine', response({ expiresIn: 3600 })],
  ['not said', 'not-said', response({})],
  ['ten seconds', 'ends-at-once', response({ expiresIn: 10, hasRefreshToken: false })],
  ['ten seconds, with a refresh token', 'refresh-at-once', response({ expiresIn: 10 })],
  ['ten seconds, and a refresh that works', 'refresh-at-once', { ...refreshed({}), ...tenSeconds }],
  [
    'ten seconds, and a refused refresh',
    'refresh-fails-at-once',
    { ...refreshed({ first: oauthError('invalid_grant') }), ...tenSeconds },
  ],
  [
    'ten seconds, and a refresh token for one use, which a login takes twice',
    'refresh-fails-at-once',
    {
      ...refreshed({ ...rotated(10), reuse: oauthError('invalid_grant') }),
      ...tenSeconds,
    },
  ],
  [
    'ten seconds, and a second refresh at once that is refused',
    'refresh-fails-at-once',
    { ...refreshed({ ...rotated(10), atOnce: oauthError('invalid_grant') }), ...tenSeconds },
  ],
  [
    'ten seconds, and a server error',
    'refresh-fails-at-once',
    { ...refreshed({ first: answered('', 500) }), ...tenSeconds },
  ],
  [
    'ten seconds, and a server error the second time',
    'refresh-fails-at-once',
    { ...refreshed({ ...rotated(10), atOnce: answered('', 500) }), ...tenSeconds },
  ],
  [
    'ten seconds, then an hour, and a refresh token for one use',
    'refresh-at-once',
    { ...refreshed({ ...rotated(3600), reuse: oauthError('invalid_grant') }), ...tenSeconds },
  ],
  [
    'ten seconds, and UserInfo refuses the refreshed token',
    'refresh-fails-at-once',
    { ...askedAgain(refusedAgain), ...tenSeconds },
  ],
  ['a minute', 'short', response({ expiresIn: 60 })],
  ['five minutes, less what was lost on the way', 'fine', response({ expiresIn: 299 })],
];
