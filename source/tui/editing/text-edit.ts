import { longestText } from '../../session/fields/set-field.ts';
import type { Key } from '../keys/key.ts';
import { boundaryFrom, boundaryUpTo } from './graphemes.ts';

/** A line of text being edited. */
export interface TextUnderEdit {
  readonly text: string;
  /** Offset in UTF-16 units, always between two graphemes. */
  readonly cursor: number;
}

/** Inserts text at the cursor. Line ends and other control characters are dropped; what exceeds the limit is cut. */
export function insertText({ text, cursor }: TextUnderEdit, added: string): TextUnderEdit {
  const clean = added.replace(/\p{Cc}/gu, '').toWellFormed();
  const room = Math.max(0, longestText - text.length);
  const fitting = clean.length <= room ? clean : clean.slice(0, boundaryUpTo(clean, room));
  const upTo = text.slice(0, cursor) + fitting;
  return at(upTo + text.slice(cursor), upTo.length);
}

/** The field after an editing key; undefined if the key does not edit. */
export function editText(field: TextUnderEdit, key: Key): TextUnderEdit | undefined {
  if (key.text !== undefined) return insertText(field, key.text);
  const { text, cursor } = field;
  const row = places.find(({ goes, removes }) => goes.includes(key.id) || removes.includes(key.id));
  if (!row) return undefined;
  const other = row.place(text, cursor);
  if (row.goes.includes(key.id)) return { text, cursor: other };
  const from = Math.min(cursor, other);
  return at(text.slice(0, from) + text.slice(Math.max(cursor, other)), from);
}

/** Joining two texts can join graphemes too, so the cursor is adjusted. */
function at(text: string, cursor: number): TextUnderEdit {
  return { text, cursor: boundaryFrom(text, cursor) };
}

/** A position in the text, relative to the cursor. */
type Place = (text: string, cursor: number) => number;

const start: Place = () => 0;
const end: Place = (text) => text.length;
const before: Place = (text, cursor) => boundaryUpTo(text, cursor - 1);
const after: Place = (text, cursor) => boundaryFrom(text, cursor + 1);

/** The keys that move to a position, and those that delete up to it. */
const places: readonly {
  readonly place: Place;
  readonly goes: readonly string[];
  readonly removes: readonly string[];
}[] = [
  { place: before, goes: ['left', 'ctrl+b'], removes: ['backspace', 'ctrl+h'] },
  { place: after, goes: ['right', 'ctrl+f'], removes: ['delete', 'ctrl+d'] },
  { place: start, goes: ['home', 'ctrl+a'], removes: ['ctrl+u'] },
  { place: end, goes: ['end', 'ctrl+e'], removes: ['ctrl+k'] },
  { place: wordStart, goes: ['word-left', 'meta+b'], removes: ['word-backspace'] },
  { place: wordEnd, goes: ['word-right', 'meta+f'], removes: ['meta+d'] },
  { place: afterBlank, goes: [], removes: ['ctrl+w'] },
];

/** As in a shell: back to the last blank, so that a whole URL is deleted at once. */
function afterBlank(text: string, cursor: number): number {
  return boundaryUpTo(text, /^.*\s(?=\S+\s*$)/su.exec(text.slice(0, cursor))?.[0].length ?? 0);
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

/** Surrogates count as parts of a word. */
function inWord(text: string, offset: number): boolean {
  return /[\p{L}\p{N}\p{M}_\ud800-\udfff]/u.test(text.charAt(offset));
}
