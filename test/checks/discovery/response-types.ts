import { login, tokens } from '../../support/facts.ts';
import { said } from '../discovered.ts';
import type { Case } from '../outcomes.ts';

const finished = { login: login(), tokens: tokens() };
const posted = login({ is: 'code', by: 'form_post' });

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
  ...[
    { response_types_supported: ['id_token'] },
    { grant_types_supported: ['implicit'] },
    { response_modes_supported: ['form_post'] },
  ].map(
    (document): Case => [
      `${Object.keys(document)} without what a login then used`,
      'proven-by-login',
      { ...said(document), ...finished },
    ],
  ),
  [
    'no query, and a login that came back by POST',
    'query-not-offered',
    { ...said({ response_modes_supported: ['form_post'] }), ...finished, login: posted },
  ],
  [
    'no code, and a login whose code brought no tokens',
    'code-not-offered',
    {
      ...said({ response_types_supported: ['id_token'] }),
      login: login(),
      tokens: { absent: 'does-not-apply', why: 'There is no answer here.' },
    },
  ],
];
