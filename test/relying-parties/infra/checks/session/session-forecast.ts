import type { Case } from '../../../../checks/outcomes.ts';
import {
  answered,
  failed,
  goodTokens,
  oauthError,
  refresh,
  userinfo,
  userinfoWithout,
} from '../../../../support/facts.ts';
import { askedAgain, noRefreshToken, person, refreshed, refusedAgain, response } from '../facts.ts';

export const cases: readonly Case[] = [
  ['refresh broken for now', 'rotation-unknown', refreshed({ first: answered('', 503) })],
  ['refresh not reached', 'rotation-unknown', refreshed({ first: failed() })],
  ['refresh unreadable', 'refresh-refused', refreshed({ first: answered('<p>') })],
  ['a lasting refresh token', 'infra-limit', refreshed({})],
  ['rotation', 'rotation', refreshed({ gaveNewRefreshToken: true, reuse: oauthError('invalid_grant') })],
  ['another token, not tried', 'rotation-unknown', refreshed({ gaveNewRefreshToken: true })],
  [
    'another token, and no telling answer',
    'rotation-unknown',
    refreshed({ gaveNewRefreshToken: true, reuse: failed() }),
  ],
  [
    'another token, and the old one works',
    'infra-limit',
    refreshed({ gaveNewRefreshToken: true, reuse: answered(goodTokens) }),
  ],
  ['a refused refresh', 'refresh-refused', refreshed({ first: oauthError('invalid_grant') })],
  ['UserInfo refuses the refreshed token', 'userinfo-refused', askedAgain(refusedAgain)],
  ['groups gone', 'infra-limit', askedAgain(userinfo(person))],
  ['UserInfo failed once', 'infra-limit', askedAgain(userinfoWithout(failed()))],
  ...(
    [
      ['half an hour', 1_800, {}, 'refresh-token-ends'],
      ['29 days', 29 * 86_400, {}, 'refresh-token-ends'],
      ['longer than Infra’s sessions', 31 * 86_400, {}, 'infra-limit'],
      ['half an hour, while another one came', 1_800, { gaveNewRefreshToken: true }, 'refresh-token-ends'],
      ['a day, while another one came', 86_400, { gaveNewRefreshToken: true }, 'rotation-unknown'],
    ] as const
  ).map(
    ([says, refreshExpiresIn, more, code]): Case => [
      `a refresh token of ${says}`,
      code,
      { ...refreshed(more), ...response({ expiresIn: 300, refreshExpiresIn }) },
    ],
  ),
  ['none', 'no-refresh-token', { ...response(noRefreshToken), refresh: refresh() }],
  [
    'none, and ten seconds',
    'always-expired',
    { ...response({ ...noRefreshToken, expiresIn: 10 }), refresh: refresh() },
  ],
];
