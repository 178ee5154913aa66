import { said } from '../discovered.ts';
import type { Case } from '../outcomes.ts';

export const cases: readonly Case[] = [
  ['code', 'code-offered', said({ response_types_supported: ['id_token', 'code'] })],
  ['no list', 'not-listed', said({ response_types_supported: undefined })],
  [
    'the implicit flow only',
    'code-not-offered',
    said({ response_types_supported: ['id_token', 'code id_token'] }),
  ],
  ['no code grant', 'grant-not-offered', said({ grant_types_supported: ['implicit'] })],
  ['no query', 'query-not-offered', said({ response_modes_supported: ['form_post'] })],
  [
    'response types in the place of response modes',
    'code-offered',
    said({ response_modes_supported: ['code', 'id_token'] }),
  ],
];
