import { describe, expect, test } from 'vitest';
import { hasHiddenCharacters, printable } from '../../../source/core/text/printable.ts';
import { fc } from '../../support/properties.ts';

describe('printable provider text', () => {
  test.each([
    ['plain words stay', 'Ada Lovelace', 'Ada Lovelace'],
    ['letters of any script stay', 'Sinéad 日本 עברית', 'Sinéad 日本 עברית'],
    ['joined emoji stay whole', '👨‍👩‍👧', '👨‍👩‍👧'],
    ['a joiner between letters is shown', 'a\u200db', 'a\\u{200d}b'],
    ['colour sequences are shown', '\u001b[31mred', '\\u{1b}[31mred'],
    ['links are shown', '\u001b]8;;x\u0007y', '\\u{1b}]8;;x\\u{7}y'],
    ['C1 controls are shown', '\u009b2J', '\\u{9b}2J'],
    ['text direction is shown', 'a\u202eb', 'a\\u{202e}b'],
    ['zero-width characters are shown', 'ad\u200bmins', 'ad\\u{200b}mins'],
    ['line ends are shown', 'one\ntwo\r', 'one\\ntwo\\r'],
    ['lone surrogates are shown', '\ud800x', '\\u{d800}x'],
    ['a zero byte is shown', '\u0000', '\\u{0}'],
  ])('%s', (_, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  test('long text is cut with an ellipsis, never within a character', () => {
    expect(printable('abcdef', 3)).toBe('abc…');
    expect(printable('😀😀', 3)).toBe('😀…');
  });

  test('hidden characters are detected', () => {
    expect(hasHiddenCharacters('admins')).toBe(false);
    expect(hasHiddenCharacters('ad\u00admins')).toBe(true);
  });

  test('no input leaves anything that acts on a terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cs}\u200b\u2028-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
