import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { Box, renderToString } from 'ink';
import type { ReactNode } from 'react';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { type Display, DisplayProvider, displayOf } from '../../source/tui/display.ts';
import { fieldText } from '../../source/tui/fields/field-text.ts';
import { Marked, OneLine, Printed, Prose } from '../../source/tui/text/text.tsx';
import { CommandLines, Value } from '../../source/tui/text/value.tsx';
import type { Measured } from '../../source/tui/ui-state.ts';
import { topRow, windowAround } from '../../source/tui/window/top-row.ts';
import { parts } from '../session/play.ts';
import { aSession } from '../support/sessions.ts';

const displayFor = (columns: number, more: Partial<Display> = {}): Display => ({
  ...displayOf({ colour: true, unicode: true }, { columns, rows: 24 }),
  ...more,
});

/** Rows of a column that has the frame's margins. */
function drawn(node: ReactNode, columns: number, more: Partial<Display> = {}): readonly string[] {
  const display = displayFor(columns, more);
  const column = (
    <DisplayProvider value={display}>
      <Box flexDirection="column" paddingX={display.margin}>
        {node}
      </Box>
    </DisplayProvider>
  );
  return renderToString(column, { columns }).split('\n');
}

const plain = (rows: readonly string[]) => rows.map(stripVTControlCharacters);

describe('text', () => {
  test('is made printable, also in a run within another', () => {
    const node = (
      <Printed>
        {'a\u001b[31mb'}
        <Printed as="dim">{'\u202ec\n'}</Printed>
      </Printed>
    );
    expect(plain(drawn(node, 60))).toEqual([' a\\u{1b}[31mb\\u{202e}c\\n']);
  });

  test('loses its typography without Unicode, not its data, and is cut without an ellipsis', () => {
    const node = <OneLine>“don’t” – 日本…</OneLine>;
    expect(plain(drawn(node, 60, { unicode: false }))).toEqual([' "don\'t" - 日本...']);
    expect(plain(drawn(node, 40, { unicode: false, margin: 1 }))[0]).not.toContain('…');
  });

  test('of one line ends in an ellipsis where it is cut', () => {
    expect(plain(drawn(<OneLine>{'abc '.repeat(20)}</OneLine>, 32))[0]).toMatch(/^ (abc )+ab?c?…$/);
  });

  test('hangs under its mark, and no wrapped row begins with a blank', () => {
    const node = <Marked text="one two three four five six seven eight" mark="1. " />;
    expect(plain(drawn(node, 20))).toEqual(['1. one two three', '   four five six', '   seven eight']);
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 20 }), (words) => {
        const rows = plain(drawn(<Prose as="dim">{words.join(' ')}</Prose>, 20));
        for (const row of rows) expect(row).toMatch(/^\S/);
        expect(rows.map((row) => row.trim()).join(' ')).toBe(words.join(' '));
      }),
    );
  });
});

describe('a value', () => {
  test('stands alone, and begins at the edge where it has to be broken', () => {
    expect(plain(drawn(<Value value="value" />, 40))).toEqual(['   value']);
    const long = 'x'.repeat(65);
    expect(plain(drawn(<Value value={long} />, 40))).toEqual(['x'.repeat(40), 'x'.repeat(25)]);
  });

  test('has what can be done with it at the end of its row', () => {
    expect(plain(drawn(<Value value="value" beside={<OneLine>c copy</OneLine>} />, 40))[0]).toMatch(
      /^ {3}value {2,}c copy$/,
    );
  });

  test('opens as a link where the terminal has them, each of its rows', () => {
    const link = `https://id.example/${'x'.repeat(40)}`;
    const rows = drawn(<Value value={link} link />, 40, { hyperlinks: true });
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row).toContain(`\u001b]8;;${link}\u0007`);
    expect(
      rows.map((row) => row.replaceAll(/\u001b\](?:8;;[^\u0007]*)\u0007|\u001b\[\d+m/g, '')).join(''),
    ).toBe(link);
    expect(drawn(<Value value={link} link />, 40).join('')).not.toContain('\u001b]8');
    expect(
      drawn(<Value value="javascript:alert(1)" link />, 40, { hyperlinks: true }).join(''),
    ).not.toContain('\u001b]8');
  });
});

describe('a command', () => {
  const rows = (command: string, columns: number) =>
    plain(drawn(<CommandLines command={command} />, columns));

  test('that fits is one line', () => {
    expect(rows('infra providers list', 42)).toEqual(['   infra providers list']);
  });

  test('that is longer goes on after a backslash, options beside their values', () => {
    expect(rows("infra add a --url https://id.example --name 'two words'", 36)).toEqual([
      '   infra add a \\',
      '     --url https://id.example \\',
      "     --name 'two words'",
    ]);
  });

  test('with a word that is too long is broken exactly, so that nothing is added to it', () => {
    const command = `infra --url https://${'x'.repeat(60)}`;
    expect(rows(command, 40).join('')).toBe(command);
  });
});

describe('a field', () => {
  const named = (name: string, at: number | undefined, columns: number, focus: 'name' | 'list' = 'name') => {
    const session = aSession({ focus });
    const fields = { ...session.fields, name };
    const carets = at === undefined ? {} : { name: { of: name, at } };
    return fieldText(parts({ ...session, fields, carets }), 'name', displayFor(columns));
  };

  test('shows what is typed, with the caret at its width', () => {
    expect(named('日本x', 2, 80)).toEqual({ text: '日本x', caret: 4 });
  });

  test('scrolls with the caret where it is narrow', () => {
    // Of 26 columns two are taken by the label and one by the caret.
    expect(named('abcdefghijklmnopqrstuvwxyz', undefined, 26)).toEqual({
      text: 'defghijklmnopqrstuvwxyz',
      caret: 23,
    });
    expect(named('abcdefghijklmnopqrstuvwxyz', 0, 26)).toEqual({ text: 'abcdefghijklmnopqrstuvw', caret: 0 });
  });

  test('without focus shows the beginning and that there is more', () => {
    expect(named('abcdefghijklmnopqrstuvwxyz', undefined, 26, 'list').text).toBe('abcdefghijklmnopqrstuv…');
  });

  test('never takes more than its room, wherever the caret is', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 40 }), (value, columns) => {
        const field = named(value, undefined, columns);
        expect(stringWidth(field.text)).toBeLessThan(columns - 2);
        expect(field.caret).toBeLessThanOrEqual(columns - 2);
      }),
    );
  });

  test('shows characters that act on a terminal written out', () => {
    expect(named('a\u001bb', undefined, 80).text).toBe('a\\u{1b}b');
  });
});

describe('the window', () => {
  const at = (measured: Measured, row: number | undefined, focus: 'list' | 'name' = 'list') =>
    topRow(parts(aSession({ measured, focus, scroll: row === undefined ? {} : { provider: row } })));
  const ofRows = (content: number, y?: number, height = 1): Measured => ({
    content,
    window: 10,
    y: 3,
    ...(y !== undefined && { sight: { x: 0, y, height } }),
  });

  test.each([
    ['shows the beginning', ofRows(20), undefined, 0],
    ['goes where the person scrolled to, and no further than the end', ofRows(20), 99, 10],
    ['follows what has the focus', ofRows(20, 14), undefined, 6],
    ['shows the beginning of what is taller', ofRows(40, 8, 20), undefined, 7],
    ['leaves what is scrolled', ofRows(40, 2), 20, 20],
    ['leaves what is scrolled back to the beginning', ofRows(40, 8, 20), 0, 0],
  ])('%s', (_, measured, scroll, top) => {
    expect(at(measured, scroll)).toBe(top);
  });

  test('nobody types out of sight', () => {
    expect(at(ofRows(40, 2), 20, 'name')).toBe(0);
  });

  test('on a list keeps the focused row in it', () => {
    for (const rows of [1, 2, 3, 5, 10]) {
      const { start, end } = windowAround(20, 12, rows);
      expect(end - start).toBe(rows);
      expect(start <= 12 && 12 < end).toBe(true);
    }
  });
});
