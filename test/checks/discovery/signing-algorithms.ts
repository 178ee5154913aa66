import { idToken, login, tokens } from '../../support/facts.ts';
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
  [
    'HS256 only, and a login whose ID token has RS256',
    'proven-by-login',
    { ...said({ id_token_signing_alg_values_supported: ['HS256'] }), login: login(), tokens: tokens() },
  ],
  [
    'HS256 only, and a login whose ID token has it',
    'none-fits',
    {
      ...said({ id_token_signing_alg_values_supported: ['HS256'] }),
      login: login(),
      tokens: tokens({ idToken: idToken(undefined, { header: { alg: 'HS256' } }) }),
    },
  ],
  ['a name in lower case', 'names-unknown', said({ id_token_signing_alg_values_supported: ['rs256'] })],
];
