import { answered, issuer } from '../../support/facts.ts';
import type { Case } from '../outcomes.ts';
import { idTokenClaims, idTokenWith } from './facts.ts';

export const cases: readonly Case[] = [
  ['RS256', 'accepted', idTokenClaims({})],
  ['none', 'none', idTokenWith({ header: { alg: 'none' } })],
  ['HS256', 'symmetric', idTokenWith({ header: { alg: 'HS256' } })],
  [
    'HS256 without a published key',
    'symmetric-for-want-of-keys',
    {
      ...idTokenWith({ header: { alg: 'HS256' } }),
      jwks: { url: `${issuer}/keys`, exchange: answered({ keys: [] }) },
    },
  ],
  ['ES256, not listed', 'not-advertised', idTokenWith({ header: { alg: 'ES256' } })],
  ['no alg', 'missing', idTokenWith({ header: {} })],
];
