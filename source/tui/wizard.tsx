import { useCursor, useInput, usePaste } from 'ink';
import { useMemo, useSyncExternalStore } from 'react';
import { displayOf, type Terminal } from './display.ts';
import { caretOf } from './fields/field-text.ts';
import { Frame } from './frame.tsx';
import { inputKeys } from './keys/key.ts';
import type { ScreenStore } from './screen-store.ts';
import type { Tour } from './tour/tour.ts';

interface WizardProps {
  readonly screen: ScreenStore;
  readonly terminal: Terminal;
  readonly tour?: Tour | undefined;
}

/**
 * The whole screen. Input goes to the store: several keys can arrive before React draws again, so nothing here is
 * computed from what was drawn.
 */
export function Wizard({ screen, terminal, tour }: WizardProps) {
  const shown = useSyncExternalStore(screen.subscribe, screen.getState);
  const guide = useSyncExternalStore(tour?.subscribe ?? unsubscribed, tour?.getState ?? noGuide);
  useInput((input, key) => {
    for (const one of inputKeys(input, key)) if (!tour?.press(one)) screen.press(one);
  });
  usePaste((text) => guide === undefined && screen.paste(text));

  const { columns, rows } = shown.ui.terminal;
  const display = useMemo(() => displayOf(terminal, { columns, rows }), [terminal, columns, rows]);

  // The terminal's own cursor is placed where the person types, for input methods and magnifiers.
  const { setCursorPosition } = useCursor();
  const place = useSyncExternalStore(screen.subscribe, screen.getPlace);
  setCursorPosition(shown.session.finished ? undefined : caretOf(shown, place, display));
  // A moved caret is no reason to draw everything again.
  return useMemo(
    () =>
      shown.session.finished ? null : (
        <Frame shown={shown} display={display} tour={guide} onMeasured={screen.measured} />
      ),
    [shown, display, guide, screen],
  );
}

const noGuide = () => undefined;
const unsubscribed = () => () => {};
