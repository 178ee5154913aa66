import { expect, test } from 'vitest';
import { longestInput, tellingLines } from '../../../source/core/text/telling-lines.ts';

const minute = (line: string, count: number) =>
  Array.from({ length: count }, (_, number) => `2026-01-15T10:00:${number}Z ${line} ${number}ms\n`).join('');

test('a short text is unchanged', () => {
  const text = 'a\nb\n'.repeat(1_000);
  expect(tellingLines(text)).toBe(text);
});

test('lines that differ only in numbers are kept three times', () => {
  const calm = minute('GET /healthz', 20_000);
  const read = tellingLines(`${calm}login: state mismatch\n${calm}`);
  expect(read.split('\n').filter((line) => line.includes('healthz'))).toHaveLength(3);
  expect(read).toContain('login: state mismatch');
});

test('a line that reports trouble is kept anywhere among any number of others', () => {
  const words = Array.from({ length: 26 ** 3 }, (_, number) =>
    [676, 26, 1].map((base) => String.fromCharCode(97 + (Math.floor(number / base) % 26))).join(''),
  );
  const noise = words.map((word) => `GET /${word.repeat(5)} ok\n`).join('');
  const read = tellingLines(`invalid_client: the first\n${noise}${noise.toUpperCase()}`);
  expect(read.length).toBeLessThan(130_000);
  expect(read).toContain('invalid_client: the first');
});

test('a page without line breaks is read in pieces, up to eight million characters', () => {
  expect(tellingLines(`${'x'.repeat(1_000_000)} access_denied`)).toContain('access_denied');
  expect(tellingLines(`${'x'.repeat(longestInput)} access_denied`)).not.toContain('access_denied');
});
