import { printable } from '../../core/text/printable.ts';
import { cellWidth, graphemes, takeWidth } from './cell-width.ts';

/** What to draw of a line under edit: characters that each stand for one grapheme, and where the cursor is. */
export interface FieldText {
  readonly characters: readonly string[];
  /** In characters. */
  readonly cursor: number;
}

export function plainText(text: string, cursor: number): FieldText {
  return {
    characters: graphemes(text).map((character) => printable(character)),
    cursor: graphemes(text.slice(0, cursor)).length,
  };
}

/** A secret is drawn by its length alone. */
export function masked(length: number, cursor: number, mask: string): FieldText {
  return { characters: Array.from({ length }, () => mask), cursor };
}

export interface FieldView {
  readonly shown: string;
  /** Columns from the start of `shown`; absent where the field has no focus. */
  readonly cursor?: number;
}

/** The part of the text around the cursor that fits; one column is kept for the cursor after the last character. */
export function viewField({ characters, cursor }: FieldText, width: number, hasFocus: boolean): FieldView {
  const room = Math.max(1, width - 1);
  if (!hasFocus) {
    // Nobody types there: the beginning is worth most.
    const shown = takeWidth(characters, room);
    return { shown: shown.join('') + (shown.length < characters.length ? '…' : '') };
  }
  const start = firstShown(characters, cursor, room);
  return {
    shown: takeWidth(characters.slice(start), room).join(''),
    cursor: cellWidth(characters.slice(start, cursor).join('')),
  };
}

function firstShown(characters: readonly string[], cursor: number, room: number): number {
  let used = 0;
  let start = cursor;
  while (start > 0) {
    used += cellWidth(characters[start - 1] ?? '');
    if (used > room) break;
    start--;
  }
  return start;
}
