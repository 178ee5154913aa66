import type { Facts, Gathered } from '../../../source/core/facts/facts.ts';
import type { Case } from '../outcomes.ts';

const timed = (timings: Partial<Facts['repeatedDiscovery']>): Gathered => ({
  repeatedDiscovery: { milliseconds: [40, 30], statuses: [200, 200], sameEachTime: true, ...timings },
});

export const cases: readonly Case[] = [
  ['the same each time', 'steady', timed({})],
  ['a request id in it', 'varying', timed({ sameEachTime: false })],
  ['six seconds once', 'slow', timed({ milliseconds: [40, 6000] })],
  ['another address once', 'differing', timed({ sameEachTime: false, differing: ['jwks_uri'] })],
  ['a refusal', 'unsteady', timed({ statuses: [200, 429] })],
  ['a refusal of Go programs only', 'refuses-go', timed({ statuses: [200, 403, 403], refusesGo: true })],
  ['no answer once', 'unsteady', timed({ statuses: [200, 0] })],
];
