import type { Line } from './line.ts';

/** Below this many columns every one counts. */
const narrow = 30;

/** Columns left free before a line. */
export function leftMargin(line: Line, columns: number): number {
  return line.edge || columns < narrow ? 0 : 1;
}

/** Columns that content may take: both margins off. */
export function contentWidth(columns: number): number {
  return columns < narrow ? columns : columns - 2;
}
