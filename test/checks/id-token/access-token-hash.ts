import { goodClaims, idToken, tokens } from '../../support/facts.ts';
import type { Case } from '../outcomes.ts';
import { idTokenClaims } from './facts.ts';

export const cases: readonly Case[] = [
  ['none', 'not-sent', idTokenClaims({})],
  ['not compared', 'cannot-tell', idTokenClaims({ at_hash: 'x' })],
  ...([true, false] as const).map(
    (accessTokenHashMatches): Case => [
      `compared: ${accessTokenHashMatches}`,
      accessTokenHashMatches ? 'fits' : 'differs',
      { tokens: tokens({ idToken: idToken({ ...goodClaims, at_hash: 'x' }, { accessTokenHashMatches }) }) },
    ],
  ),
];
