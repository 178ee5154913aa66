import { type DOMElement, measureElement, useCursor, useInput, usePaste } from 'ink';
import { useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { caretOf } from './caret-of.ts';
import { displayOf, type Terminal } from './display.ts';
import { Frame } from './frame.tsx';
import { inputKeys } from './keys/input-keys.ts';
import type { ScreenStore } from './screen-store.ts';
import type { Tour } from './tour/tour.ts';
import { SightContext } from './window/scroll-window.tsx';

interface WizardProps {
  readonly screen: ScreenStore;
  readonly terminal: Terminal;
  readonly tour?: Tour | undefined;
}

/**
 * The whole screen. Input goes to the store: several keys can arrive before React draws again, so nothing here
 * computes from what was drawn.
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
  const content = useRef<DOMElement>(null);
  const window = useRef<DOMElement>(null);
  const sight = useRef<DOMElement>(null);
  useLayoutEffect(() => {
    if (!content.current || !window.current) return;
    const whole = measureElement(content.current);
    const seen = measureElement(window.current);
    const focused = sight.current && measureElement(sight.current);
    screen.measured(
      {
        content: whole.height,
        window: seen.height,
        y: seen.y,
        ...(focused && { sight: { y: focused.y - whole.y, height: focused.height } }),
      },
      focused ? { x: focused.x, y: focused.y } : undefined,
    );
  });

  // Where the person types is where the terminal's own cursor stands: input methods and magnifiers follow it.
  const { setCursorPosition } = useCursor();
  const place = useSyncExternalStore(screen.subscribe, screen.getPlace);
  setCursorPosition(shown.session.finished ? undefined : caretOf(shown, place, display));
  // That the caret has its place is no reason to draw all again.
  return useMemo(
    () =>
      shown.session.finished ? null : (
        <SightContext value={sight}>
          <Frame shown={shown} display={display} tour={guide} contentRef={content} windowRef={window} />
        </SightContext>
      ),
    [shown, display, guide],
  );
}

const noGuide = () => undefined;
const unsubscribed = () => () => {};
