import { expect, test } from 'vitest';
import { inputKeys, type Key } from '../../source/tui/keys/key.ts';

function shown(keys: readonly Key[]): string {
  return keys.map(({ id, text }) => (text === undefined ? id : `“${text}”`)).join(' ');
}

test.each<[string, string, Partial<Parameters<typeof inputKeys>[1]>, string]>([
  ['a letter', 'a', {}, '“a”'],
  ['a capital', 'A', { shift: true }, '“A”'],
  ['a fast word and Enter', 'abc\r', {}, '“abc” return'],
  ['several lines at once', 'acme\rhttps://x\r\n', {}, '“acme” return “https://x” return'],
  ['a line feed', '\n', {}, 'return'],
  ['a tab among letters', 'a\tb', {}, '“a” tab “b”'],
  ['Backspace among letters', 'ab\u007f\u007f', {}, '“ab” backspace backspace'],
  ['Ctrl-U among letters', 'ab\u0015c', {}, '“ab” ctrl+u “c”'],
  ['other control characters', 'a\u0000\u001c\u0085b', {}, '“a” “b”'],
  ['paste marks', '\u001b[200~ab\u001b[201~', {}, '“ab”'],
  ['an opening bracket', '[', {}, '“[”'],
  ['an address of an IPv6 host', '[::1]', {}, '“[::1]”'],
  ['an escape sequence among letters', 'a\u001b[31mb', {}, '“ab”'],
  ['Enter', '', { return: true }, 'return'],
  ['Enter with its text', '\r', { return: true }, 'return'],
  ['Tab', '', { tab: true }, 'tab'],
  ['Shift-Tab', '', { tab: true, shift: true }, 'shift+tab'],
  ['Escape', '', { escape: true }, 'escape'],
  ['Escape twice', '', { escape: true, meta: true }, 'escape'],
  ['an arrow', '', { leftArrow: true }, 'left'],
  ['Ctrl and an arrow', '', { leftArrow: true, ctrl: true }, 'word-left'],
  ['Alt and an arrow', '', { rightArrow: true, meta: true }, 'word-right'],
  ['Alt-Backspace', '', { backspace: true, meta: true }, 'word-backspace'],
  ['Delete', '', { delete: true }, 'delete'],
  ['Ctrl-W', 'w', { ctrl: true }, 'ctrl+w'],
  ['Ctrl-C', 'c', { ctrl: true }, 'ctrl+c'],
  ['Ctrl and a sign', '_', { ctrl: true }, ''],
  ['Alt-B', 'b', { meta: true }, 'meta+b'],
  ['Alt and a letter of another script', 'ж', { meta: true }, ''],
  ['no text at all', '', {}, ''],
])('%s', (_, input, flags, expected) => {
  expect(shown(inputKeys(input, { ...flags }))).toBe(expected);
});
