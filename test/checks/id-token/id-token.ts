import { tokens } from '../../support/facts.ts';
import type { Case } from '../outcomes.ts';
import { idTokenClaims, idTokenWith } from './facts.ts';

const { idToken: _, ...withoutIdToken } = tokens();

export const cases: readonly Case[] = [
  ['a good one', 'readable', idTokenClaims({})],
  ['none', 'missing', { tokens: withoutIdToken }],
  ['five parts', 'encrypted', idTokenWith({ parts: 5 })],
  ['two parts', 'malformed', idTokenWith({ parts: 2 })],
  [
    'two parts of an unsigned one',
    'readable',
    idTokenWith({ parts: 2, header: { alg: 'none' }, signature: { is: 'unsigned' } }),
  ],
  ['a signature in no base64url', 'malformed', idTokenWith({ signature: { is: 'unreadable', why: 'No.' } })],
  [
    'a signature that demands an extension',
    'readable',
    idTokenWith({
      header: { alg: 'RS256', crit: ['exp'] },
      signature: { is: 'unreadable', why: 'It demands an extension.' },
    }),
  ],
  ['a number as key id', 'malformed', idTokenWith({ header: { alg: 'RS256', kid: 7 } })],
  [
    'an algorithm that is named twice',
    'malformed',
    idTokenWith({ headerText: '{"alg":"none","alg":"RS256"}' }),
  ],
  ['an invalid certificate', 'malformed', idTokenWith({ header: { alg: 'RS256', x5c: ['AA'] } })],
  [
    'a key of an unknown type in its header',
    'malformed',
    idTokenWith({ header: { alg: 'RS256', jwk: { kty: 'AKP' } } }),
  ],
  [
    'its claims one level too deep',
    'no-claims',
    idTokenWith({ payload: '{"claims":{"iss":"https://id.example"}}', claims: { claims: {} } }),
  ],
  [
    'all but the audience one level too deep',
    'no-claims',
    idTokenWith({ payload: '{"data":{},"aud":"infra"}', claims: { data: {}, aud: 'infra' } }),
  ],
  [
    'neither issuer nor end',
    'readable',
    idTokenWith({ payload: '{"sub":"u1","aud":"infra"}', claims: { sub: 'u1', aud: 'infra' } }),
  ],
  ['no claims', 'no-claims', idTokenWith({ payload: '{}', claims: {} })],
  ['a number as subject', 'claim-type', idTokenClaims({ sub: 5 })],
  ['a missing source', 'claim-sources', idTokenClaims({ _claim_names: { groups: 'src1' } })],
];
