import { without } from '../../session/without.ts';
import { type Shown, selectableResults, selectedResult, type UiState } from '../ui-state.ts';
import { lastTop, savedRows, scrollPlace, topRow } from '../window/top-row.ts';
import { listOverlay } from './list-overlay.ts';

/** Scrolls the content in its window. */
export function scroll(shown: Shown, key: string): UiState {
  const { ui } = shown;
  const row = bounded(topRow(shown) + rowsBy(key, shown), lastTop(ui));
  return { ...ui, scroll: { ...ui.scroll, [scrollPlace(shown)]: row } };
}

/** Moves within an overlay: the selection in a list, or a text. */
export function moveOverlay(shown: Shown, key: string): UiState {
  const { session, ui } = shown;
  const { overlay } = ui;
  if (!('typed' in overlay)) return scroll(shown, key);
  return { ...ui, overlay: listOverlay(session, overlay, overlay.selected + rowsBy(key, shown)) };
}

/** Moves the selection in the list of saved providers. */
export function moveInSaved(shown: Shown, key: string): UiState {
  const { session, ui } = shown;
  const last = (session.saved?.length ?? 0) - 1;
  return { ...ui, savedSelected: bounded(ui.savedSelected + rowsBy(key, shown), last) };
}

/** The next or previous result of the list; several of one check count as one. */
export function selectResult(shown: Shown, by: 1 | -1): UiState {
  const { session, ui } = shown;
  const { step } = session;
  const ids = [...new Set(selectableResults(session).map(({ id }) => id))];
  const now = ids.indexOf(selectedResult(shown)?.id ?? '');
  const id = ids[bounded(now + by, ids.length - 1)];
  if (id === undefined) return ui;
  // The window follows the selection again.
  const scroll = without(ui.scroll, step);
  return { ...ui, scroll, selected: { ...ui.selected, [step]: id }, copyIndex: undefined };
}

/** How many rows a key moves down, by its id. */
function rowsBy(key: string, { ui: { measured, terminal } }: Shown): number {
  // A list shows only what fits, so all of it is in sight.
  const page = Math.max(1, (measured.window || savedRows(terminal.rows)) - 1);
  const rows: Readonly<Partial<Record<string, number>>> = {
    up: -1,
    down: 1,
    pageUp: -page,
    pageDown: page,
    ' ': page,
    home: -Infinity,
    end: Infinity,
  };
  return rows[key] ?? 0;
}

function bounded(value: number, last: number): number {
  return Math.max(0, Math.min(last, value));
}
