import { expect, test } from 'vitest';
import { wrap } from '../../source/report/wrap.ts';

test.each([
  ['a character that takes two columns counts as two', '日本語 の 文字列 です', '日本語 の\n文字列 です'],
  ['a combining character has no width', 'cafe\u0301 cafe\u0301 x', 'cafe\u0301 cafe\u0301 x'],
  [
    'a character of many code units counts as it is displayed',
    '👨‍👩‍👧 👨‍👩‍👧 👨‍👩‍👧 👨‍👩‍👧 x',
    '👨‍👩‍👧 👨‍👩‍👧 👨‍👩‍👧 👨‍👩‍👧\nx',
  ],
  ['a colour takes no room', '\u001b[31mfive\u001b[39m five x', '\u001b[31mfive\u001b[39m five x'],
])('%s', (_, text, wrapped) => {
  expect(wrap(text, 12, '')).toBe(wrapped);
});
