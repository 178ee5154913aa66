import type { Frame } from './frame.ts';
import { cellWidth } from './lines/cell-width.ts';
import type { Line } from './lines/line.ts';
import { leftMargin } from './lines/margin.ts';

/**
 * Takes a frame off a terminal that has just become narrower. Terminals break rows that are too wide into several,
 * and Ink erases as many rows as it wrote, so the rest would stay. Leaves the cursor where Ink believes it to be.
 */
export function eraseReflowed({ lines, cursor }: Frame, before: number, now: number): string {
  const height = lines.length;
  const y = cursor?.y ?? height;
  const rowsAbove = lines
    .slice(0, y)
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(lineWidth(line, before) / now)), 0);
  const rowsInside = Math.floor((cursor?.x ?? 0) / now);
  return `${up(rowsAbove + rowsInside)}\r\u001b[J${'\n'.repeat(height)}${up(height - y)}`;
}

function up(rows: number): string {
  return rows > 0 ? `\u001b[${rows}A` : '';
}

function lineWidth(line: Line, columns: number): number {
  const text = line.spans.map((part) => part.text).join('') + (line.field ?? '');
  return leftMargin(line, columns) + cellWidth(text.trimEnd());
}
