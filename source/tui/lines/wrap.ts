import type { Role } from '../theme.ts';
import { cellWidth, graphemes, takeWidth } from './cell-width.ts';
import { type Line, type Span, span, spansWidth } from './line.ts';

/** Words wrapped to a width; a word longer than that is broken, never lost. */
export function wrapWords(text: string, width: number): readonly string[] {
  const room = Math.max(1, width);
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(' ')) {
    const joined = row === '' ? word : `${row} ${word}`;
    if (cellWidth(joined) <= room) {
      row = joined;
      continue;
    }
    if (row !== '') rows.push(row);
    const pieces = breakText(word, room);
    rows.push(...pieces.slice(0, -1));
    row = pieces.at(-1) ?? '';
  }
  return [...rows, row];
}

/** Text broken exactly at the width, so that joining the rows gives the text: for addresses and commands. */
export function breakText(text: string, width: number): readonly string[] {
  const room = Math.max(1, width);
  if (cellWidth(text) <= room) return [text];
  const pieces: string[] = [];
  const all = graphemes(text);
  for (let at = 0; at < all.length; ) {
    const taken = takeWidth(all, room, at);
    // A wide character in a single column: show it rather than loop for ever.
    const piece = taken.length > 0 ? taken : all.slice(at, at + 1);
    pieces.push(piece.join(''));
    at += piece.length;
  }
  return pieces;
}

export interface ParagraphOptions {
  readonly role?: Role;
  readonly indent?: number;
  /** Stands before the first row; following rows are indented by its width. */
  readonly lead?: readonly Span[];
}

/** Prose as lines. */
export function paragraph(text: string, width: number, options: ParagraphOptions = {}): readonly Line[] {
  const { role = 'text', indent = 0, lead = [] } = options;
  const leadWidth = spansWidth(lead);
  return wrapWords(span(text).text, width - indent - leadWidth).map((row, index) => ({
    spans: [
      span(' '.repeat(indent)),
      ...(index === 0 ? lead : [span(' '.repeat(leadWidth))]),
      span(row, role),
    ].filter((part) => part.text !== ''),
  }));
}

/** A value to select and copy: alone on its line, broken exactly at the width where it is longer. */
export function selectable(value: string, width: number, indent = 0, role: Role = 'value'): readonly Line[] {
  const clean = span(value).text;
  const fits = cellWidth(clean) <= width - indent;
  const margin = fits ? ' '.repeat(indent) : '';
  return breakText(clean, fits ? width : width + 1).map((row) => ({
    spans: [span(margin), { text: row, role }].filter((part) => part.text !== ''),
    alone: true,
    // Broken, its rows begin at the terminal's edge, so that no blanks get into what is selected.
    ...(!fits && { edge: true }),
  }));
}
