import { renderToString } from 'ink';
import wrapAnsi from 'wrap-ansi';
import type { Terminal } from './display.ts';
import { Frame, type FrameProps } from './frame.tsx';
import type { Place } from './screen-store.ts';

interface Drawn extends FrameProps {
  readonly cursor: Place | undefined;
}

/**
 * Takes a frame off a terminal that has just become narrower. Terminals break rows that are too wide into several,
 * and Ink erases as many rows as it wrote, so the rest would stay. Leaves the cursor where Ink believes it to be. What
 * the terminal has pushed out of its screen meanwhile cannot be called back.
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
    // From the last row to the first; one is left whole where the cursor has come to meanwhile (Buffer.ts, _reflowSmaller).
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
