import { fine, said } from '../discovered.ts';
import type { Case } from '../outcomes.ts';

export const cases: readonly Case[] = [
  ['one', 'named', fine],
  ['none', 'missing', said({ userinfo_endpoint: undefined })],
  [
    'one with a user name',
    'user-in-address',
    said({ userinfo_endpoint: 'https://accounts.google.com@id.acme.dev/userinfo' }),
  ],
  ['an http one', 'plain-http', said({ userinfo_endpoint: 'http://id.acme.dev/userinfo' })],
  ['a blank after it', 'stray-characters', said({ userinfo_endpoint: 'https://id.acme.dev/userinfo ' })],
  ['a script', 'unusable', said({ userinfo_endpoint: 'javascript:alert(1)' })],
];
