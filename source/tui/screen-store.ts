import { createListeners, type SessionStore } from '../session/store.ts';
import { without } from '../session/without.ts';
import type { Act } from './keys/bindings.ts';
import { follow } from './keys/follow.ts';
import type { Key } from './keys/key.ts';
import { paste, press, singleKeys } from './keys/press.ts';
import { allInSight, type Measured, type Shown, type UiState } from './ui-state.ts';
import { lastTop, scrollPlace } from './window/top-row.ts';

/** Column and row on the screen. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export type ScreenStore = ReturnType<typeof createScreenStore>;

/** The session and the screen's own state. Synchronous: `getState` reflects each key at once. */
export function createScreenStore(store: SessionStore, ui: UiState) {
  let shown: Shown = { session: store.getState(), ui };
  let place: Place | undefined;
  const { subscribe, tell } = createListeners();
  store.subscribe(() => {
    const now = store.getState();
    if (now === shown.session) return;
    shown = { session: now, ui: follow(shown.ui, shown.session, now) };
    tell();
  });

  return {
    getState: () => shown,
    press(key: Key): void {
      for (const one of singleKeys(shown, key)) act(press(shown, one));
    },
    /** Pasted text; line ends in it do not submit. */
    paste: (text: string) => act(paste(shown, text)),
    resize: (columns: number, rows: number) => showing({ ...shown.ui, terminal: { columns, rows } }),
    /** The measurements of the drawn screen. */
    measured(measured: Measured): void {
      const { y, sight } = measured;
      const now = sight && { x: sight.x, y: y + sight.y };
      if (now?.x !== place?.x || now?.y !== place?.y) {
        place = now;
        tell();
      }
      const rows = measured.content > measured.window ? measured : allInSight;
      if (JSON.stringify(rows) === JSON.stringify(shown.ui.measured)) return;
      const at = scrollPlace(shown);
      // If everything is visible, nothing is scrolled.
      const isStill = shown.ui.scroll[at] === 0 && lastTop(shown.ui) === 0;
      const scroll = isStill ? without(shown.ui.scroll, at) : shown.ui.scroll;
      showing({ ...shown.ui, measured: rows, scroll });
    },
    /** The position of the focused element when nothing is scrolled. A change is no reason to draw again. */
    getPlace: () => place,
    subscribe,
  };

  function act({ ui, intents }: Act): void {
    showing(ui);
    for (const intent of intents) store.dispatch(intent);
  }

  function showing(ui: UiState): void {
    if (ui === shown.ui) return;
    shown = { ...shown, ui };
    tell();
  }
}
