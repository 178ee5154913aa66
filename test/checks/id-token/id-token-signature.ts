import { failed } from '../../support/facts.ts';
import type { Case } from '../outcomes.ts';
import { idTokenClaims, idTokenWith, type More } from './facts.ts';

const signed = (signature: NonNullable<More>['signature']) => idTokenWith(signature && { signature });

export const cases: readonly Case[] = [
  ['valid', 'valid', idTokenClaims({})],
  ['valid with new keys', 'valid-after-refetch', signed({ is: 'valid', refetched: true })],
  ['invalid', 'invalid', signed({ is: 'invalid' })],
  ['no key', 'no-key', signed({ is: 'no-key', kid: 'k9' })],
  ['several keys', 'ambiguous-key', signed({ is: 'ambiguous-key', keys: 2 })],
  ['unsupported', 'unsupported', signed({ is: 'unsupported', alg: 'XX' })],
  ['no keys', 'keys-unavailable', signed({ is: 'keys-unavailable' })],
  [
    'keys over plain http, which is not requested',
    'keys-not-seen',
    {
      ...signed({ is: 'keys-unavailable' }),
      jwks: { url: 'http://id.acme.dev/keys', exchange: failed('scheme-refused') },
    },
  ],
  ['unsigned', 'unsigned', signed({ is: 'unsigned' })],
  ['unreadable', 'unreadable', signed({ is: 'unreadable', why: 'bad base64' })],
];
