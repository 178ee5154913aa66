import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asciiLine } from '../../source/tui/lines/ascii.ts';
import { cellWidth, cutToWidth } from '../../source/tui/lines/cell-width.ts';
import { commandLines } from '../../source/tui/lines/command-lines.ts';
import { cutLine, type Line, line, span, spansWidth, spread } from '../../source/tui/lines/line.ts';
import { masked, plainText, viewField } from '../../source/tui/lines/text-field.ts';
import { fitLines } from '../../source/tui/lines/window.ts';
import { breakText, paragraph, selectable, wrapWords } from '../../source/tui/lines/wrap.ts';

const textOf = ({ spans }: Line) => spans.map(({ text }) => text).join('');

describe('the width of text', () => {
  test.each([
    ['abc', 3],
    ['', 0],
    ['日本', 4],
    ['한국어', 6],
    ['ｶﾅ', 2],
    ['é', 1],
    ['e\u0301', 1],
    ['🎉', 2],
    ['👩‍👩‍👧', 2],
    ['🇩🇪', 2],
    ['✔', 1],
    ['✔️', 2],
    ['●◉○─╭', 5],
    ['Ωж', 2],
  ])('%s takes %i columns', (text, width) => {
    expect(cellWidth(text)).toBe(width);
  });

  test('cut text never takes more than its width and says that it was cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, width) => {
        const cut = cutToWidth(text, width);
        expect(cellWidth(cut)).toBeLessThanOrEqual(width);
        expect(cut === text || cut.endsWith('…')).toBe(true);
      }),
    );
  });
});

describe('wrapping', () => {
  test('keeps words whole where they fit and breaks longer ones', () => {
    expect(wrapWords('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapWords('https://id.example/x a', 10)).toEqual(['https://id', '.example/x', 'a']);
  });

  test('broken text joins to the same text, whatever its characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 20 }), (text, width) => {
        const rows = breakText(text, width);
        expect(rows.join('')).toBe(text);
        for (const row of rows) expect(cellWidth(row)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('a paragraph hangs under its lead', () => {
    expect(paragraph('one two three', 9, { lead: [span('1. ')] }).map(textOf)).toEqual([
      '1. one',
      '   two',
      '   three',
    ]);
  });

  test('a value stands alone, and at the edge where it has to be broken', () => {
    expect(selectable('value', 20, 2)).toEqual([
      { spans: [span('  '), span('value', 'value')], alone: true },
    ]);
    const broken = selectable('x'.repeat(25), 19, 2);
    expect(broken.map(textOf)).toEqual(['x'.repeat(20), 'x'.repeat(5)]);
    expect(broken.every(({ edge }) => edge)).toBe(true);
  });
});

describe('a command', () => {
  test('that fits is one line', () => {
    expect(commandLines('infra providers list', 40, 2).map(textOf)).toEqual(['  infra providers list']);
  });

  test('that is longer goes on after a backslash, options beside their values', () => {
    expect(
      commandLines("infra add a --url https://id.example --name 'two words'", 34, 2).map(textOf),
    ).toEqual(['  infra add a \\', '    --url https://id.example \\', "    --name 'two words'"]);
  });

  test('with a word that is too long is broken exactly, so that nothing is added to it', () => {
    const command = `infra --url https://${'x'.repeat(60)}`;
    expect(commandLines(command, 38, 2).map(textOf).join('')).toBe(command);
  });
});

describe('lines', () => {
  test('make everything in them printable', () => {
    expect(textOf(line('a\u001b[31mb', span('\u202ec\n')))).toBe('a\\u{1b}[31mb\\u{202e}c\\n');
  });

  test('are cut with an ellipsis', () => {
    expect(textOf(cutLine(line('abc', 'def'), 5, '…'))).toBe('abcd…');
    expect(textOf(cutLine(line('abc', 'def'), 3, '…'))).toBe('ab…');
    expect(textOf(cutLine(line('abc'), 3, '…'))).toBe('abc');
  });

  test('have a right part only where it fits', () => {
    expect(textOf(spread([span('ab')], [span('cd')], 8))).toBe('ab    cd');
    expect(textOf(spread([span('abcd')], [span('efgh')], 8))).toBe('abcd');
  });

  test('lose their typography without Unicode, not their data', () => {
    expect(textOf(asciiLine(line('“don’t” – 日本…')))).toBe('"don\'t" - 日本...');
  });
});

describe('a window on lines', () => {
  const lines = Array.from({ length: 20 }, (_, index) => line(`row ${index}`));
  const shown = (all: readonly Line[], rows: number, scrolled?: number) =>
    fitLines(all, rows, scrolled).map((one) => textOf(one).trim());

  test('is everything where it fits', () => {
    expect(shown(lines, 20)).toHaveLength(20);
  });

  test('says how much is hidden', () => {
    expect(shown(lines, 5)).toEqual(['row 0', 'row 1', 'row 2', 'row 3', '16 more lines below']);
    expect(shown(lines, 5, 3)).toEqual([
      '4 more lines above',
      'row 4',
      'row 5',
      'row 6',
      '13 more lines below',
    ]);
    expect(shown(lines, 5, 15)).toEqual(['16 more lines above', 'row 16', 'row 17', 'row 18', 'row 19']);
  });

  test('keeps the focused line in sight', () => {
    const focused = lines.map((one, index): Line => (index === 12 ? { ...one, focus: true } : one));
    for (const rows of [1, 2, 3, 5, 10]) expect(shown(focused, rows)).toContain('row 12');
  });

  test('follows the person who scrolls, but nobody types out of sight', () => {
    const focused = lines.map((one, index): Line => (index === 1 ? { ...one, focus: true } : one));
    expect(shown(focused, 5, 10)).not.toContain('row 1');
    const typing = focused.map((one): Line => (one.focus ? { ...one, cursor: 0 } : one));
    expect(shown(typing, 5, 10)).toContain('row 1');
  });
});

describe('a field', () => {
  test('shows what is typed, with the cursor at its width', () => {
    expect(viewField(plainText('日本x', 2), 20, true)).toEqual({
      shown: '日本x',
      cursor: 4,
    });
  });

  test('scrolls with the cursor where it is narrow', () => {
    expect(viewField(plainText('abcdefghij', 10), 6, true)).toMatchObject({
      shown: 'fghij',
      cursor: 5,
    });
    expect(viewField(plainText('abcdefghij', 0), 6, true)).toMatchObject({
      shown: 'abcde',
      cursor: 0,
    });
  });

  test('without focus shows the beginning and that there is more', () => {
    expect(viewField(plainText('abcdefghij', 10), 6, false)).toEqual({
      shown: 'abcde…',
    });
  });

  test('of a secret shows a mark for each character, at most a row', () => {
    expect(viewField(masked(3, 3, '•'), 20, true)).toMatchObject({ shown: '•••', cursor: 3 });
    expect(viewField(masked(2000, 2000, '•'), 20, true).shown).toBe('•'.repeat(19));
  });

  test('never takes more than its width, wherever the cursor is', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 30 }), (value, width) => {
        const { shown, cursor } = viewField(plainText(value, value.length), width, true);
        expect(cellWidth(shown)).toBeLessThan(width);
        expect(cursor).toBeLessThan(width);
      }),
    );
  });

  test('shows characters that act on a terminal written out', () => {
    expect(viewField(plainText('a\u001bb', 3), 20, true).shown).toBe('a\\u{1b}b');
  });
});

test('the spans of a spread line fill it', () => {
  expect(spansWidth(spread([span('a')], [span('b')], 30).spans)).toBe(30);
});
