import { focusedField, type Shown, type UiState } from '../ui-state.ts';

/** What is scrolled: the overlay if there is one, otherwise the step. */
export function scrollPlace({ session: { step }, ui: { overlay } }: Shown): keyof UiState['scroll'] {
  return overlay.is === 'none' ? step : 'overlay';
}

/** The last row at which the content still fills the window. */
export function lastTop({ measured: { content, window } }: Pick<UiState, 'measured'>): number {
  return Math.max(0, content - window);
}

/** First row of the content in the window: where the person scrolled to; otherwise the focused element stays in sight. */
export function topRow(shown: Shown): number {
  const { ui } = shown;
  const { window, sight } = ui.measured;
  const last = lastTop(ui);
  // The row that the person scrolled to, possibly the first; the content may have become shorter since.
  const scrolled = ui.scroll[scrollPlace(shown)];
  const top = Math.min(scrolled ?? 0, last);
  if (!sight) return top;
  const isHidden = sight.y < top + Math.min(top, 1) || sight.y + sight.height > top + window - 1;
  // A field being edited always comes back into sight.
  const follows = scrolled === undefined || focusedField(ui) !== undefined;
  if (!isHidden || !follows) return top;
  // One row is kept for the counts above and below. Of a taller element, the beginning matters most.
  const lowest = Math.max(0, Math.min(last, sight.y + sight.height - window + 1));
  return Math.min(lowest, Math.max(0, sight.y - 1));
}

/** How many saved providers are shown at a time, on a terminal with this many rows. */
export function savedRows(rows: number): number {
  return Math.max(1, Math.floor(rows / 3));
}

/** The part of a list that fits: from its beginning, and only as far down as the focused row requires. */
export function windowAround(
  count: number,
  focus: number,
  rows: number,
): { readonly start: number; readonly end: number } {
  if (count <= rows) return { start: 0, end: count };
  const size = Math.max(0, rows);
  // If there is room, one more row below stays in sight.
  const below = size > 3 ? 2 : 1;
  const start = Math.min(Math.max(0, focus - size + below), count - size);
  return { start, end: start + size };
}
