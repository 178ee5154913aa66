import { longestText } from '../../session/fields/set-field.ts';
import { type Key, keyId } from '../keys/key.ts';
import { boundaryAfter, boundaryBefore, boundaryFrom, boundaryUpTo } from './graphemes.ts';

/** A line of text under edit. */
export interface TextUnderEdit {
  readonly text: string;
  /** Offset in UTF-16 units, always between two graphemes. */
  readonly cursor: number;
}

/** Puts text in at the cursor. Line ends and other control characters are left out; what exceeds the limit is cut. */
export function insertText({ text, cursor }: TextUnderEdit, added: string): TextUnderEdit {
  const clean = added.replace(/\p{Cc}/gu, '').toWellFormed();
  const room = Math.max(0, longestText - text.length);
  const fitting = clean.length <= room ? clean : clean.slice(0, boundaryUpTo(clean, room));
  const before = text.slice(0, cursor) + fitting;
  return at(before + text.slice(cursor), before.length);
}

/** What an editing key makes of a field; undefined where the key does not edit. */
export function editText(field: TextUnderEdit, key: Key): TextUnderEdit | undefined {
  if (key.name === 'text') return insertText(field, key.text);
  return edits.get(keyId(key))?.(field);
}

type Edit = (field: TextUnderEdit) => TextUnderEdit;

const left: Edit = ({ text, cursor }) => ({ text, cursor: boundaryBefore(text, cursor) });
const right: Edit = ({ text, cursor }) => ({ text, cursor: boundaryAfter(text, cursor) });
const home: Edit = ({ text }) => ({ text, cursor: 0 });
const end: Edit = ({ text }) => ({ text, cursor: text.length });
const wordLeft: Edit = ({ text, cursor }) => ({ text, cursor: wordStart(text, cursor) });
const wordRight: Edit = ({ text, cursor }) => ({ text, cursor: wordEnd(text, cursor) });
const backspace: Edit = ({ text, cursor }) => without(text, boundaryBefore(text, cursor), cursor);
const remove: Edit = ({ text, cursor }) => without(text, cursor, boundaryAfter(text, cursor));
/** As a shell does: back to the last blank, so that a whole URL goes at once. */
const removeWord: Edit = ({ text, cursor }) => {
  const kept = /^.*\s(?=\S+\s*$)/su.exec(text.slice(0, cursor))?.[0].length ?? 0;
  return without(text, boundaryUpTo(text, kept), cursor);
};
const removeToStart: Edit = ({ text, cursor }) => without(text, 0, cursor);
const removeToEnd: Edit = ({ text, cursor }) => without(text, cursor, text.length);
const removeWordAhead: Edit = ({ text, cursor }) => without(text, cursor, wordEnd(text, cursor));
const removeWordPart: Edit = ({ text, cursor }) => without(text, wordStart(text, cursor), cursor);

const edits: ReadonlyMap<string, Edit> = new Map([
  ['left', left],
  ['ctrl+b', left],
  ['right', right],
  ['ctrl+f', right],
  ['home', home],
  ['ctrl+a', home],
  ['end', end],
  ['ctrl+e', end],
  ['word-left', wordLeft],
  ['meta+b', wordLeft],
  ['word-right', wordRight],
  ['meta+f', wordRight],
  ['backspace', backspace],
  ['ctrl+h', backspace],
  ['delete', remove],
  ['ctrl+d', remove],
  ['word-backspace', removeWordPart],
  ['meta+d', removeWordAhead],
  ['ctrl+k', removeToEnd],
  ['ctrl+u', removeToStart],
  ['ctrl+w', removeWord],
]);

function without(text: string, from: number, to: number): TextUnderEdit {
  return at(text.slice(0, from) + text.slice(to), from);
}

/** Joining two texts can join graphemes too, so the cursor is set anew. */
function at(text: string, cursor: number): TextUnderEdit {
  return { text, cursor: boundaryFrom(text, cursor) };
}

function wordStart(text: string, cursor: number): number {
  let start = cursor;
  while (start > 0 && !inWord(text, start - 1)) start -= 1;
  while (start > 0 && inWord(text, start - 1)) start -= 1;
  return boundaryUpTo(text, start);
}

function wordEnd(text: string, cursor: number): number {
  let stop = cursor;
  while (stop < text.length && !inWord(text, stop)) stop += 1;
  while (stop < text.length && inWord(text, stop)) stop += 1;
  return boundaryFrom(text, stop);
}

/** Halves of a surrogate pair count as parts of a word. */
function inWord(text: string, offset: number): boolean {
  return /[\p{L}\p{N}\p{M}_\ud800-\udfff]/u.test(text.charAt(offset));
}
