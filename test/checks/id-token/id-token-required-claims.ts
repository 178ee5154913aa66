import type { Case } from '../outcomes.ts';
import { idTokenClaims } from './facts.ts';

export const cases: readonly Case[] = [
  ['both', 'present', idTokenClaims({})],
  ['no exp', 'expiry-missing', idTokenClaims({ exp: undefined })],
  ['no iat', 'issue-time-missing', idTokenClaims({ iat: undefined })],
];
