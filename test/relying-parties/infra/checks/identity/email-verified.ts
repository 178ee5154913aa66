import { idTokenClaims } from '../../../../checks/id-token/facts.ts';
import type { Case } from '../../../../checks/outcomes.ts';

export const cases: readonly Case[] = [
  ['true', 'verified', idTokenClaims({})],
  ['the text true', 'verified', idTokenClaims({ email_verified: 'true' })],
  ['not said', 'not-said', idTokenClaims({ email_verified: undefined })],
  ['false', 'not-verified', idTokenClaims({ email_verified: false })],
  ['yes', 'odd', idTokenClaims({ email_verified: 'yes' })],
];
