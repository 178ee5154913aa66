import { expect, test } from 'vitest';
import { parseDuration } from '../../source/go/time/parse-duration.ts';

test.each([
  ['1h30m', 5400],
  ['-.5m', -30],
  ['+1.5s', 1.5],
  ['1.s', 1],
  ['0', 0],
  ['-0', 0],
  ['250ms', 0.25],
  ['1s1h', 3601],
])('%s is %f seconds', (text, seconds) => {
  expect(parseDuration(text)).toBe(seconds);
});

// Go 1.26, time/format.go, ParseDuration.
test.each(['', '+', '10', '1d', '1 h', ' 1h', '.s', '1h-1m', '1e3s', '1H', '2562048h'])(
  '%j is not a duration',
  (text) => {
    expect(parseDuration(text)).toBeUndefined();
  },
);
