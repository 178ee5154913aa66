import { discovery, seconds, withClaims } from '../../support/facts.ts';
import type { Case } from '../outcomes.ts';
import { idTokenClaims } from './facts.ts';

const livedFor = (life: number) => ({
  discovery: discovery(),
  tokens: { ...withClaims({ iat: seconds, exp: seconds + life }), at: seconds * 1000 + 300 },
});

export const cases: readonly Case[] = [
  ['good times', 'fit', idTokenClaims({})],
  ['expired', 'expired', idTokenClaims({ iat: seconds - 3600, exp: seconds - 600 })],
  ['an end that Go cannot count to', 'out-of-range', idTokenClaims({ exp: 1e308 })],
  ['expired just now, by both clocks', 'expired', idTokenClaims({ iat: seconds - 600, exp: seconds - 5 })],
  ['made to live no second', 'no-lifetime', livedFor(0)],
  ['expired before it was made', 'no-lifetime', livedFor(-5)],
  ['made to live a second', 'short-lived', livedFor(1)],
  [
    'made to live a second, long ago',
    'expired',
    {
      discovery: discovery(),
      tokens: { ...withClaims({ iat: seconds - 600, exp: seconds - 599 }), at: seconds * 1000 },
    },
  ],
  [
    'expired just now, by this clock only',
    'expires-at-once',
    {
      discovery: discovery(),
      tokens: { ...withClaims({ iat: seconds - 600, exp: seconds + 5 }), at: (seconds + 10) * 1000 },
    },
  ],
  ['nbf in ten minutes', 'not-yet-valid', idTokenClaims({ nbf: seconds + 600 })],
  ['nbf in two minutes', 'valid-soon', idTokenClaims({ nbf: seconds + 120 })],
  ['nbf in half a minute', 'fit', idTokenClaims({ nbf: seconds + 30 })],
  ['iat in ten minutes', 'issued-in-future', idTokenClaims({ iat: seconds + 600 })],
  ['iat last week', 'issued-long-ago', idTokenClaims({ iat: seconds - 604_800 })],
];
