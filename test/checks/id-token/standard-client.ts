import { tokens } from '../../support/facts.ts';
import type { Case } from '../outcomes.ts';
import { idTokenClaims, refusal } from './facts.ts';

export const cases: readonly Case[] = [
  ['accepts it', 'takes', idTokenClaims({})],
  ['objects', 'objects', { tokens: tokens({ standard: refusal }) }],
];
