import type { Case } from '../outcomes.ts';
import { idTokenClaims } from './facts.ts';

export const cases: readonly Case[] = [
  ['the same', 'right', idTokenClaims({})],
  ['another', 'wrong', idTokenClaims({ nonce: 'm' })],
  ['an empty one', 'missing', idTokenClaims({ nonce: '' })],
  ['none', 'missing', idTokenClaims({ nonce: undefined })],
];
