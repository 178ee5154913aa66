import type { Case } from '../outcomes.ts';
import { idTokenClaims } from './facts.ts';

export const cases: readonly Case[] = [
  ['there', 'present', idTokenClaims({})],
  ['none', 'missing', idTokenClaims({ sub: undefined })],
  ['300 characters', 'too-long', idTokenClaims({ sub: 'x'.repeat(300) })],
];
