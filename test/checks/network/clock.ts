import type { Gathered } from '../../../source/core/facts/facts.ts';
import { goodClaims, tokens } from '../../support/facts.ts';
import { answered, fine, now } from '../discovered.ts';
import type { Case } from '../outcomes.ts';
import { address, minutesLater } from './facts.ts';

const madeAt = Number(goodClaims.iat) * 1000;

function at(date: string | undefined, age?: string, more: object = {}): Gathered {
  const headers = { ...(date && { date }), ...(age && { age }) };
  return { ...fine, typedUrlDiscovery: answered(address, '{}', { headers, ...more }) };
}

export const cases: readonly Case[] = [
  ['the same time', 'agrees', at(new Date(now).toUTCString())],
  ['an old answer out of a cache', 'agrees', at(new Date(now - 3600_000).toUTCString(), '3600')],
  ['a later run with the same answer', 'agrees', minutesLater(10, at(new Date(now).toUTCString()))],
  [
    'an answer whose body took a minute and a half',
    'agrees',
    at(new Date(now).toUTCString(), undefined, { milliseconds: 90_000 }),
  ],
  [
    'an answer through two caches, the nearest of which gives its age',
    'agrees',
    at(new Date(now - 3600_000).toUTCString(), '3600, 20'),
  ],
  ['an invalid age', 'no-time', at(new Date(now - 3600_000).toUTCString(), 'an hour')],
  [
    'facts of an older version',
    'not-timed',
    at(new Date(now - 3600_000).toUTCString(), undefined, { receivedAt: undefined }),
  ],
  ['an hour ahead', 'differs', at(new Date(now + 3600_000).toUTCString())],
  ['no date', 'no-time', at(undefined)],
  [
    'no date, and a token made just now',
    'agrees',
    { ...at(undefined), tokens: tokens({ at: madeAt + 2000 }) },
  ],
  [
    'no date, and a token made long ago',
    'no-time',
    { ...at(undefined), tokens: tokens({ at: madeAt + 3600_000 }) },
  ],
  ['an invalid date', 'no-time', at('yesterday')],
];
