import type { Case } from '../outcomes.ts';
import { idTokenClaims, idTokenWith } from './facts.ts';

export const cases: readonly Case[] = [
  ['RS256', 'accepted', idTokenClaims({})],
  ['none', 'none', idTokenWith({ header: { alg: 'none' } })],
  ['HS256', 'symmetric', idTokenWith({ header: { alg: 'HS256' } })],
  ['ES256, not listed', 'not-advertised', idTokenWith({ header: { alg: 'ES256' } })],
  ['no alg', 'missing', idTokenWith({ header: {} })],
];
