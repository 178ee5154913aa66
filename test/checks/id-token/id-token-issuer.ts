import { discovery, withClaims } from '../../support/facts.ts';
import type { Case } from '../outcomes.ts';
import { idTokenClaims, tokenOf } from './facts.ts';

export const cases: readonly Case[] = [
  ['the same', 'right', idTokenClaims({})],
  ['with a slash', 'wrong-and-unusable', idTokenClaims({ iss: 'https://id.acme.dev/' })],
  ['another tenant’s', 'wrong', idTokenClaims({ iss: 'https://sts.acme.dev/two' })],
  ['another’s, signed with its key', 'another-issuer', tokenOf('https://tenant.acme.dev')],
  ...[
    'http://id.acme.dev',
    'http://keycloak:8080',
    'https://keycloak:8443',
    'https://10.0.0.7',
    'https://id.acme.dev:443',
    'acme',
  ].map((iss): Case => [iss, 'wrong-and-unusable', idTokenClaims({ iss })]),
  [
    'an inner one with an inner document',
    'wrong',
    {
      discovery: discovery({ issuer: 'https://id.acme.internal' }),
      tokens: withClaims({ iss: 'https://keycloak' }),
    },
  ],
  ['none', 'missing', idTokenClaims({ iss: undefined })],
  [
    'Google’s older form',
    'google-without-scheme',
    {
      discovery: discovery({ issuer: 'https://accounts.google.com' }),
      tokens: withClaims({ iss: 'accounts.google.com' }),
    },
  ],
];
