import { renderToString } from 'ink';
import stringWidth from 'string-width';
import type { Display } from './display.ts';
import { Frame } from './frame.tsx';
import type { Place } from './screen-store.ts';
import type { Shown } from './ui-state.ts';

/**
 * Takes a frame off a terminal that has just become narrower. Terminals break rows that are too wide into several,
 * and Ink erases as many rows as it wrote, so the rest would stay. Leaves the cursor where Ink believes it to be.
 */
export function eraseReflowed(
  shown: Shown,
  cursor: Place | undefined,
  display: Display,
  now: number,
): string {
  const frame = renderToString(<Frame shown={shown} display={display} />, { columns: display.columns });
  const rows = frame.split('\n');
  const y = cursor?.y ?? rows.length;
  const rowsAbove = rows
    .slice(0, y)
    .reduce((sum, row) => sum + Math.max(1, Math.ceil(stringWidth(row) / now)), 0);
  const rowsInside = Math.floor((cursor?.x ?? 0) / now);
  return `${up(rowsAbove + rowsInside)}\r\u001b[J${'\n'.repeat(rows.length)}${up(rows.length - y)}`;
}

function up(rows: number): string {
  return rows > 0 ? `\u001b[${rows}A` : '';
}
