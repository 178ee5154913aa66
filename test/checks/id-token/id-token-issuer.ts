import { discovery, withClaims } from '../../support/facts.ts';
import type { Case } from '../outcomes.ts';
import { idTokenClaims } from './facts.ts';

export const cases: readonly Case[] = [
  ['the same', 'right', idTokenClaims({})],
  ['with a slash', 'wrong', idTokenClaims({ iss: 'https://id.acme.dev/' })],
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
