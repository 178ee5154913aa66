import { type Measured, type Shown, selectableResults, selectedResult, type UiState } from '../ui-state.ts';
import { lastTop, scrolledRow, topRow } from '../window/top-row.ts';
import { atRelyingParty } from './chosen-relying-party.ts';
import { choices } from './fault-choices.ts';

/** Moves what is read in its window. */
export function scroll({ session, ui }: Shown, key: string): UiState {
  const last = lastTop(ui);
  return scrolledTo({ session, ui }, moved(topRow({ session, ui }), key, ui, last));
}

/** Moves what is open over the step: the cursor in a list, or a text. */
export function moveOverlay({ session, ui }: Shown, key: string): UiState {
  const { overlay } = ui;
  switch (overlay.is) {
    case 'faults': {
      const last = choices(session.demo, overlay.filter).rows.length - 1;
      return { ...ui, overlay: { ...overlay, selected: moved(overlay.selected, key, ui, last) } };
    }
    case 'relying-parties': {
      const last = (session.relyingPartyChoices ?? []).length - 1;
      return { ...ui, overlay: atRelyingParty(session, moved(overlay.selected, key, ui, last)) };
    }
    default:
      return scroll({ session, ui }, key);
  }
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
  return scrolledTo({ session, ui: sized }, scrolledRow({ session, ui }));
}

function scrolledTo({ session, ui }: Shown, row: number): UiState {
  const place = ui.overlay.is === 'none' ? session.step : 'overlay';
  return { ...ui, scroll: { ...ui.scroll, [place]: bounded(row, lastTop(ui)) } };
}

/** Where a key leads to, by its id. */
function moved(from: number, key: string, { measured }: UiState, last: number): number {
  const page = Math.max(1, measured.window - 1);
  const rows: Readonly<Partial<Record<string, number>>> = {
    up: -1,
    down: 1,
    pageUp: -page,
    pageDown: page,
    ' ': page,
    home: -last,
    end: last,
  };
  return bounded(from + (rows[key] ?? 0), last);
}

function bounded(value: number, last: number): number {
  return Math.max(0, Math.min(last, value));
}
