import { type Measured, type Shown, selectableResults, selectedResult, type UiState } from '../ui-state.ts';
import { topRow } from '../window/top-row.ts';
import { atRelyingParty } from './chosen-relying-party.ts';
import { choices } from './fault-choices.ts';

/** Rows, or further. */
export type ScrollBy = -1 | 0 | 1 | 'page-up' | 'page-down' | 'start' | 'end';

/** Moves the step's content in its window. */
export function scrollStep({ session, ui }: Shown, by: ScrollBy): UiState {
  const { step } = session;
  const row = by === 0 ? (ui.scroll[step] ?? 0) : topRow({ session, ui });
  return { ...ui, scroll: { ...ui.scroll, [step]: scrolled(ui, row, by) } };
}

/** Moves what is open over the step: a text, or the cursor in a list. */
export function moveOverlay({ session, ui }: Shown, by: ScrollBy): UiState {
  const { overlay, measured } = ui;
  const moved = (row: number, last: number) => bounded(row + rows(by, measured.window, last), last);
  if (overlay.is === 'faults') {
    const last = choices(session.demo, overlay.filter).rows.length - 1;
    return { ...ui, overlay: { ...overlay, selected: moved(overlay.selected, last) } };
  }
  if (overlay.is === 'relying-parties') {
    const last = (session.relyingPartyChoices ?? []).length - 1;
    return { ...ui, overlay: atRelyingParty(session, moved(overlay.selected, last)) };
  }
  if (!('scroll' in overlay)) return ui;
  return { ...ui, overlay: { ...overlay, scroll: scrolled(ui, overlay.scroll, by) } };
}

/** The next or previous result of the list; several of one check count as one. */
export function selectResult(shown: Shown, by: 1 | -1): UiState {
  const { session, ui } = shown;
  const { step } = session;
  const ids = [...new Set(selectableResults(session).map(({ id }) => id))];
  const now = ids.indexOf(selectedResult(shown)?.id ?? '');
  const id = ids[bounded(now + by, ids.length - 1)];
  if (id === undefined) return ui;
  // The window follows the cursor again.
  const scroll = { ...ui.scroll, [step]: 0 };
  return { ...ui, scroll, selected: { ...ui.selected, [step]: id }, copyIndex: undefined };
}

/** What was drawn may be shorter than what was scrolled to. */
export function withMeasured({ session, ui }: Shown, measured: Measured): UiState {
  if (JSON.stringify(ui.measured) === JSON.stringify(measured)) return ui;
  const sized: UiState = { ...ui, measured };
  if (ui.overlay.is === 'none') return scrollStep({ session, ui: sized }, 0);
  return 'scroll' in ui.overlay ? moveOverlay({ session, ui: sized }, 0) : sized;
}

function scrolled({ measured: { content, window } }: UiState, row: number, by: ScrollBy): number {
  const last = Math.max(0, content - window);
  return bounded(row + rows(by, window, last), last);
}

function rows(by: ScrollBy, window: number, last: number): number {
  if (typeof by === 'number') return by;
  const page = Math.max(1, window - 1);
  return { 'page-up': -page, 'page-down': page, start: -last, end: last }[by];
}

function bounded(value: number, last: number): number {
  return Math.max(0, Math.min(last, value));
}
