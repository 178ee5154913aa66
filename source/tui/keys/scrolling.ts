import { type Measured, type Shown, selectableResults, selectedResult, type UiState } from '../ui-state.ts';
import { topRow } from '../window/top-row.ts';
import { atRelyingParty } from './chosen-relying-party.ts';
import { choices } from './fault-choices.ts';

type ScrollBy = 'up' | 'down' | 'page-up' | 'page-down' | 'start' | 'end' | 'keep';

/** Moves the step's content in its window. */
export function scrollStep({ session, ui }: Shown, by: ScrollBy): UiState {
  const { step } = session;
  const row = by === 'keep' ? (ui.scroll[step] ?? 0) : topRow({ session, ui });
  return { ...ui, scroll: { ...ui.scroll, [step]: scrolled(ui, row, by) } };
}

/** Moves what is open over the step: a text, or the cursor in the list of faults. */
export function moveOverlay({ session, ui }: Shown, by: ScrollBy): UiState {
  const { overlay } = ui;
  switch (overlay.is) {
    case 'none':
    case 'confirm-quit':
      return ui;
    case 'faults': {
      const last = choices(session.demo, overlay.filter).rows.length - 1;
      const selected = bounded(overlay.selected + rows(by, ui.measured.window, last), last);
      return { ...ui, overlay: { ...overlay, selected } };
    }
    case 'relying-parties': {
      const last = (session.relyingPartyChoices ?? []).length - 1;
      return {
        ...ui,
        overlay: atRelyingParty(session, overlay.selected + rows(by, ui.measured.window, last)),
      };
    }
    case 'help':
    case 'vendor-steps':
    case 'opinions':
    case 'details':
      return { ...ui, overlay: { ...overlay, scroll: scrolled(ui, overlay.scroll, by) } };
  }
}

/** The next or previous result of the list; several of one check count as one. */
export function selectResult(shown: Shown, by: 1 | -1): UiState {
  const { session, ui } = shown;
  const ids = [...new Set(selectableResults(session).map(({ id }) => id))];
  const now = ids.indexOf(selectedResult(shown)?.id ?? '');
  const id = ids[bounded(now + by, ids.length - 1)];
  if (id === undefined) return ui;
  const { copyIndex: _, ...rest } = ui;
  // The window follows the cursor again.
  const scroll = { ...ui.scroll, [session.step]: 0 };
  return { ...rest, scroll, selected: { ...ui.selected, [session.step]: id } };
}

/** What was drawn may be shorter than what was scrolled to. */
export function withMeasured({ session, ui }: Shown, measured: Measured): UiState {
  if (isSame(ui.measured, measured)) return ui;
  const sized: UiState = { ...ui, measured };
  if (ui.overlay.is === 'none') return scrollStep({ session, ui: sized }, 'keep');
  return 'scroll' in ui.overlay ? moveOverlay({ session, ui: sized }, 'keep') : sized;
}

function isSame(one: Measured, other: Measured): boolean {
  const numbers = ({ content, window, y, sight }: Measured) =>
    [content, window, y, sight?.y, sight?.height].join();
  return numbers(one) === numbers(other);
}

function scrolled({ measured: { content, window } }: UiState, row: number, by: ScrollBy): number {
  const last = Math.max(0, content - window);
  return bounded(row + rows(by, window, last), last);
}

function rows(by: ScrollBy, window: number, last: number): number {
  const page = Math.max(1, window - 1);
  return { up: -1, down: 1, 'page-up': -page, 'page-down': page, start: -last, end: last, keep: 0 }[by];
}

function bounded(value: number, last: number): number {
  return Math.max(0, Math.min(last, value));
}
