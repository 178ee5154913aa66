import type { Case } from '../../../../checks/outcomes.ts';
import { goodClaims, idToken, tokens } from '../../../../support/facts.ts';
import { failure, newer, older, server } from '../facts.ts';

const signedWith = (alg: string, version: object) => ({
  ...server(version),
  tokens: tokens({ idToken: idToken(goodClaims, { header: { alg } }) }),
});

export const cases: readonly Case[] = [
  ['EdDSA, and v0.21.0', 'eddsa', signedWith('EdDSA', older)],
  ['EdDSA, and a later build', 'verifies', signedWith('EdDSA', newer)],
  ['EdDSA, and no version', 'cannot-tell', signedWith('EdDSA', { failure })],
  ['RS256', 'does-not-apply', signedWith('RS256', older)],
];
