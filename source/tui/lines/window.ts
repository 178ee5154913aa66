import { type Line, span } from './line.ts';

/** The part of a list that fits: from its beginning, and only as far down as the focused row asks for. */
export interface ListWindow {
  readonly start: number;
  readonly end: number;
}

export function windowAround(count: number, focus: number, rows: number): ListWindow {
  if (count <= rows) return { start: 0, end: count };
  const size = Math.max(0, rows);
  // One row more stays in sight below, where there is room to see what comes.
  const below = size > 3 ? 2 : 1;
  const start = Math.min(Math.max(0, focus - size + below), count - size);
  return { start, end: start + size };
}

/**
 * Lines cut to so many rows, from the one that was scrolled to; not scrolled, the focused one stays in sight.
 * A hidden part above or below is announced by its number of lines.
 */
export function fitLines(lines: readonly Line[], rows: number, scrolled = 0): readonly Line[] {
  if (lines.length <= rows) return lines;
  if (rows <= 0) return [];
  const shown = visiblePart(lines, rows, scrolled);
  // Too small for markers: what has the focus is worth more than a count.
  if (rows < 4) return lines.slice(shown.start, shown.end);
  const above = shown.start > 0;
  const below = shown.end < lines.length;
  return lines.slice(shown.start, shown.end).map((line, index, all) => {
    if (above && index === 0) return more(shown.start + 1, 'above');
    if (below && index === all.length - 1) return more(lines.length - shown.end + 1, 'below');
    return line;
  });
}

function visiblePart(lines: readonly Line[], rows: number, scrolled: number): ListWindow {
  const focus = lines.findIndex((line) => line.focus);
  if (scrolled === 0) return windowAround(lines.length, Math.max(0, focus), rows);
  const start = Math.min(scrolled, lines.length - rows);
  const isTyping = lines[focus]?.cursor !== undefined;
  const isHidden = focus <= start || focus >= start + rows - 1;
  // Nobody types blindly: a field under edit comes back into sight.
  return isTyping && isHidden ? windowAround(lines.length, focus, rows) : { start, end: start + rows };
}

function more(count: number, where: 'above' | 'below'): Line {
  return { spans: [span(`   ${count} more ${count === 1 ? 'line' : 'lines'} ${where}`, 'dim')] };
}
