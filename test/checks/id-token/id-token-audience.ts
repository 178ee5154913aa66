import type { Case } from '../outcomes.ts';
import { idTokenClaims } from './facts.ts';

export const cases: readonly Case[] = [
  ['this client', 'right', idTokenClaims({})],
  ['a list with azp', 'right', idTokenClaims({ aud: ['infra', 'two'], azp: 'infra' })],
  ['another client', 'wrong', idTokenClaims({ aud: 'two' })],
  ['this client, in capitals', 'spelled-otherwise', idTokenClaims({ aud: 'INFRA' })],
  ['only zeros', 'wrong', idTokenClaims({ aud: '0-0' })],
  ['none', 'missing', idTokenClaims({ aud: undefined })],
  ['null', 'missing', idTokenClaims({ aud: null })],
  ['another azp', 'party-wrong', idTokenClaims({ azp: 'two' })],
  ['others too', 'others-too', idTokenClaims({ aud: ['infra', 'two'] })],
];
