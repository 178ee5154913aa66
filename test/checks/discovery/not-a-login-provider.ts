import { fine, said } from '../discovered.ts';
import type { Case } from '../outcomes.ts';

export const cases: readonly Case[] = [
  ['a login provider', 'sign-in-offered', fine],
  ['a document that only lacks its token endpoint', 'sign-in-offered', said({ token_endpoint: undefined })],
  [
    'a signer of workload tokens',
    'tokens-only',
    said({ authorization_endpoint: undefined, token_endpoint: undefined }),
  ],
  [
    'an endpoint that is a URN',
    'tokens-only',
    said({ authorization_endpoint: 'urn:x', token_endpoint: undefined }),
  ],
  [
    'ID tokens for its own apps',
    'no-code-flow',
    said({ token_endpoint: undefined, response_types_supported: ['id_token'] }),
  ],
];
