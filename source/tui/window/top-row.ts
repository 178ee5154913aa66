import { focusedField, type Shown, type UiState } from '../ui-state.ts';

/** What is scrolled: what lies over the step, or the step. */
export function scrollPlace({ session: { step }, ui: { overlay } }: Shown): keyof UiState['scroll'] {
  return overlay.is === 'none' ? step : 'overlay';
}

/** The first row with which the content fills the window to its end. */
export function lastTop({ measured: { content, window } }: Pick<UiState, 'measured'>): number {
  return Math.max(0, content - window);
}

/** First row of the content in the window: where the person scrolled to; otherwise what has the focus stays in sight. */
export function topRow(shown: Shown): number {
  const { ui } = shown;
  const { window, sight } = ui.measured;
  const last = lastTop(ui);
  // The row that the person scrolled to, which may be the first; what is drawn may have become shorter since.
  const scrolled = ui.scroll[scrollPlace(shown)];
  const top = Math.min(scrolled ?? 0, last);
  if (!sight) return top;
  const isHidden = sight.y < top + Math.min(top, 1) || sight.y + sight.height > top + window - 1;
  // Nobody types blindly: a field under edit comes back into sight.
  const follows = scrolled === undefined || focusedField(ui) !== undefined;
  if (!isHidden || !follows) return top;
  // One row stays for saying how much there is above and below. Of what is taller, the beginning is worth most.
  const lowest = Math.max(0, Math.min(last, sight.y + sight.height - window + 1));
  return Math.min(lowest, Math.max(0, sight.y - 1));
}

/** How many saved providers are shown at a time, on a terminal of so many rows. */
export function savedRows(rows: number): number {
  return Math.max(1, Math.floor(rows / 3));
}

/** The part of a list that fits: from its beginning, and only as far down as the focused row asks for. */
export function windowAround(
  count: number,
  focus: number,
  rows: number,
): { readonly start: number; readonly end: number } {
  if (count <= rows) return { start: 0, end: count };
  const size = Math.max(0, rows);
  // One row more stays in sight below, where there is room to see what comes.
  const below = size > 3 ? 2 : 1;
  const start = Math.min(Math.max(0, focus - size + below), count - size);
  return { start, end: start + size };
}
