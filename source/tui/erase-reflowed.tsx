import { renderToString } from 'ink';
import wrapAnsi from 'wrap-ansi';
import type { Terminal } from './display.ts';
import { Frame, type FrameProps } from './frame.tsx';
import type { Place } from './screen-store.ts';

interface Drawn extends FrameProps {
  readonly cursor: Place | undefined;
}

/**
 * Removes a frame from a terminal that has just become narrower. Terminals break rows that are too wide, while Ink
 * erases only as many rows as it wrote. Leaves the cursor where Ink expects it. Rows already scrolled off the screen
 * cannot be recalled.
 */
export function eraseReflowed(
  { cursor, ...frame }: Drawn,
  now: number,
  reflow: NonNullable<Terminal['reflow']>,
): string {
  const rows = renderToString(<Frame {...frame} />, { columns: frame.display.columns }).split('\n');
  const { x, y } = cursor ?? { x: 0, y: rows.length };
  const cameIn = rows.map((row) => brokenInto(row, now) - 1);
  const movedBy = {
    none: () => 0,
    ordinary: () => cameIn.slice(0, y).reduce((sum, count) => sum + count, Math.floor(x / now)),
    // From the last row to the first; the row that the cursor has reached meanwhile is left whole (Buffer.ts,
    // _reflowSmaller).
    'xterm.js': () => cameIn.reduceRight((sum, count, row) => (row === y + sum ? sum : sum + count), 0),
  }[reflow]();
  return `${up(y + movedBy)}\r\u001b[J${'\n'.repeat(rows.length)}${up(rows.length - y)}`;
}

function brokenInto(row: string, columns: number): number {
  return wrapAnsi(row, columns, { hard: true, trim: false, wordWrap: false }).split('\n').length;
}

function up(rows: number): string {
  return rows > 0 ? `\u001b[${rows}A` : '';
}
