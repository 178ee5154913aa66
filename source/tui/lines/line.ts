import { printable } from '../../core/text/printable.ts';
import type { Role } from '../theme.ts';
import { cellWidth, cutToWidth } from './cell-width.ts';

/** A run of text in one role. Only `span` makes one from text, so nothing reaches the screen without `printable`. */
export interface Span {
  readonly text: string;
  readonly role: Role;
}

/** One row of the screen. Screens are lists of lines, so that they can be cut to the terminal before layout. */
export interface Line {
  readonly spans: readonly Span[];
  /** The window over a long list keeps this row in sight. */
  readonly focus?: true;
  /** The visible part of a text under edit, drawn after the spans. */
  readonly field?: string;
  /** Column at which the person types: where the terminal's own cursor stands. */
  readonly cursor?: number;
  /** A value to select: no frame characters beside it. */
  readonly alone?: true;
  /** Begins at the terminal's edge: a value broken over rows, to be selected without blanks. */
  readonly edge?: true;
  /** What it is for a screen reader. */
  readonly aria?: 'listitem' | 'textbox' | 'button' | 'timer';
  readonly selected?: true;
  /** Frame or rule; a screen reader leaves it out. */
  readonly decoration?: true;
}

/** Long enough for an authorization URL; longer text from a provider ends in an ellipsis. */
const longest = 4000;

export function span(text: string, role: Role = 'text'): Span {
  return { text: printable(text, longest), role };
}

type Part = string | Span | false | undefined;

/** A line of the given parts; plain strings are ordinary text. */
export function line(...parts: readonly Part[]): Line {
  return {
    spans: parts
      .filter((part) => part !== undefined && part !== false)
      .map((part) => (typeof part === 'string' ? span(part) : part)),
  };
}

export const blank: Line = { spans: [] };

export function spansWidth(spans: readonly Span[]): number {
  return spans.reduce((sum, { text }) => sum + cellWidth(text), 0);
}

/** The line cut to a width; the last span that is shown ends in an ellipsis. */
export function cutLine(whole: Line, width: number, ellipsis: string): Line {
  if (spansWidth(whole.spans) <= width) return whole;
  const spans: Span[] = [];
  let room = width;
  for (const { text, role } of whole.spans) {
    const needed = cellWidth(text);
    // Exactly full is cut too where more follows, so that the ellipsis is seen.
    if (needed >= room) {
      spans.push({ text: cutToWidth(`${text}${ellipsis}`, room, ellipsis), role });
      break;
    }
    spans.push({ text, role });
    room -= needed;
  }
  return { ...whole, spans };
}

/** Left and right parts on one line, the right one at the edge; where both do not fit the right one is left out. */
export function spread(left: readonly Span[], right: readonly Span[], width: number): Line {
  const gap = width - spansWidth(left) - spansWidth(right);
  return gap < 2 || right.length === 0
    ? { spans: left }
    : { spans: [...left, span(' '.repeat(gap)), ...right] };
}
