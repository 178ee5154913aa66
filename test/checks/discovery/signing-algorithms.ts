import { said } from '../discovered.ts';
import type { Case } from '../outcomes.ts';

export const cases: readonly Case[] = [
  [
    'RS256 among others',
    'algorithms-fit',
    said({ id_token_signing_alg_values_supported: ['HS256', 'none', 'RS256'] }),
  ],
  ['PS512 only', 'algorithms-fit', said({ id_token_signing_alg_values_supported: ['PS512'] })],
  ['no list', 'not-listed', said({ id_token_signing_alg_values_supported: undefined })],
  ['EdDSA only', 'eddsa-only', said({ id_token_signing_alg_values_supported: ['EdDSA', 'HS256'] })],
  ['HS256 only', 'none-fits', said({ id_token_signing_alg_values_supported: ['HS256'] })],
];
