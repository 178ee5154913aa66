import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Secret } from '../../source/core/secrets/secret.ts';
import { longestText } from '../../source/session/fields/set-field.ts';
import { displayOf } from '../../source/tui/display.ts';
import { boundaryFrom } from '../../source/tui/editing/graphemes.ts';
import { editText, insertText } from '../../source/tui/editing/text-edit.ts';
import { fieldText } from '../../source/tui/fields/field-text.ts';
import { type Key, typed } from '../../source/tui/keys/key.ts';
import { at, parts, playOn } from '../session/play.ts';

const textField = (text: string) => ({ text, cursor: text.length });
const ctrl = (letter: string): Key => ({ id: `ctrl+${letter}` });
const meta = (letter: string): Key => ({ id: `meta+${letter}` });
const family = '👨‍👩‍👧';

/** `|` is the cursor. */
function edited(shown: string, key: Key): string {
  const cursor = shown.indexOf('|');
  const field = editText({ text: shown.replace('|', ''), cursor }, key);
  return field ? `${field.text.slice(0, field.cursor)}|${field.text.slice(field.cursor)}` : 'not an edit';
}

test.each<[string, Key, string]>([
  ['ab|c', typed('X'), 'abX|c'],
  ['|', typed('日本語'), '日本語|'],
  ['ab|c', { id: 'backspace' }, 'a|c'],
  ['|abc', { id: 'backspace' }, '|abc'],
  [`a${family}|b`, { id: 'backspace' }, 'a|b'],
  ['e\u0301|', { id: 'backspace' }, '|'],
  ['ab|c', { id: 'delete' }, 'ab|'],
  ['abc|', { id: 'delete' }, 'abc|'],
  [`|${family}b`, { id: 'delete' }, '|b'],
  [`a${family}|`, { id: 'left' }, `a|${family}`],
  [`a|${family}`, { id: 'right' }, `a${family}|`],
  ['|abc', { id: 'left' }, '|abc'],
  ['abc|', { id: 'right' }, 'abc|'],
  ['ab|c', { id: 'home' }, '|abc'],
  ['ab|c', { id: 'end' }, 'abc|'],
  ['ab|c', ctrl('a'), '|abc'],
  ['ab|c', ctrl('e'), 'abc|'],
  ['ab|c', ctrl('u'), '|c'],
  ['ab|c', ctrl('k'), 'ab|'],
  ['ab|c', ctrl('d'), 'ab|'],
  ['one two|', ctrl('w'), 'one |'],
  ['one two  |', ctrl('w'), 'one |'],
  ['https://id.example.com/x|', ctrl('w'), '|'],
  ['   |', ctrl('w'), '|'],
  ['one two|', { id: 'word-left' }, 'one |two'],
  ['id.example|', meta('b'), 'id.|example'],
  ['|one two', { id: 'word-right' }, 'one| two'],
  ['one| two', meta('f'), 'one two|'],
  ['id.example|', { id: 'word-backspace' }, 'id.|'],
  ['|one two', meta('d'), '| two'],
  ['abc|', ctrl('x'), 'not an edit'],
  ['abc|', meta('x'), 'not an edit'],
  ['abc|', ctrl('constructor'), 'not an edit'],
  ['abc|', { id: 'return' }, 'not an edit'],
  ['abc|', { id: 'pageUp' }, 'not an edit'],
])('%s and %o give %s', (before, key, after) => {
  expect(edited(before, key)).toBe(after);
});

describe('text that comes at once', () => {
  it('loses its line ends and other control characters', () => {
    expect(insertText(textField('a'), 'b\r\nc\n\u001b\u0007d\te').text).toBe('abcde');
  });

  it('is cut at the limit, between graphemes', () => {
    const { text } = insertText(textField('a'), '👍'.repeat(longestText));
    expect(text.length).toBe(longestText - 1);
    expect(text.isWellFormed()).toBe(true);
  });
});

describe('a secret', () => {
  const display = displayOf({ colour: true, unicode: true }, { columns: 80, rows: 24 });
  const asked = { ...at('credentials', { clientSecret: new Secret('') }), focus: 'clientSecret' } as const;

  it('is edited like any text', () => {
    const session = playOn(asked, 'one two', '‹ctrl+w›');
    expect(session.fields.clientSecret.reveal()).toBe('one ');
  });

  it('is drawn by its graphemes, not its units', () => {
    const session = playOn(asked, `a${family}b`, '←');
    expect(fieldText(parts(session), 'clientSecret', display)).toEqual({ text: '•••', caret: 2 });
  });

  it('is in no text that is made of the screen', () => {
    expect(JSON.stringify(playOn(asked, 'hunter2'))).not.toContain('hunter2');
  });
});

test('after any edits the cursor stands between two graphemes', () => {
  const piece = fc.constantFrom(
    ...['a', ' ', '.', '日', family, '🇩🇪', '🇩', '\u0301', '\u200d', '👍🏽', '\ud83d', '\r', 'ab c'],
  );
  const key: fc.Arbitrary<Key> = fc.oneof(
    piece.map(typed),
    fc
      .constantFrom(...'left right home backspace delete word-left word-right word-backspace'.split(' '))
      .map((id) => ({ id })),
    fc.constantFrom(...'abdefhkuw').map(ctrl),
    fc.constantFrom(...'bdf').map(meta),
  );
  fc.assert(
    fc.property(fc.array(key, { maxLength: 30 }), (keys) => {
      let field = textField('');
      for (const one of keys) {
        field = editText(field, one) ?? field;
        expect(boundaryFrom(field.text, field.cursor)).toBe(field.cursor);
      }
    }),
    { numRuns: 300 },
  );
});
