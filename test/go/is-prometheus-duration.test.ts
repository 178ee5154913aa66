import { expect, test } from 'vitest';
import { isPrometheusDuration } from '../../source/go/prometheus-model/is-duration.ts';

test.each([
  ['0', true],
  ['180d', true],
  ['1y2w3d4h5m6s7ms', true],
  ['292y', true],
  ['293y', false],
  ['', false],
  ['1.5h', false],
  ['1d1y', false],
  ['90', false],
  ['-1h', false],
  ['1 d', false],
])('%j is a duration: %s', (text, is) => {
  expect(isPrometheusDuration(text)).toBe(is);
});
