import { useInput, usePaste } from 'ink';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { FrameView } from './components/frame-view.tsx';
import { displayOf, type Terminal } from './display.ts';
import { composeFrame } from './frame.ts';
import { inputKeys } from './keys/input-keys.ts';
import type { ScreenStore } from './screen-store.ts';

interface WizardProps {
  readonly screen: ScreenStore;
  readonly terminal: Terminal;
}

/**
 * The whole screen. Input goes to the store: several keys can arrive before React draws again, so nothing here
 * computes from what was drawn.
 */
export function Wizard({ screen, terminal }: WizardProps) {
  const shown = useSyncExternalStore(screen.subscribe, screen.getState);
  useInput((input, key) => {
    for (const one of inputKeys(input, key)) screen.press(one);
  });
  usePaste(screen.paste);

  const { columns, rows } = shown.ui.terminal;
  const display = useMemo(() => displayOf(terminal, { columns, rows }), [terminal, columns, rows]);
  const frame = useMemo(() => composeFrame(shown, display), [shown, display]);
  const { content, window } = frame.measured;
  useEffect(() => screen.measured(content, window), [screen, content, window]);

  return shown.session.finished ? null : <FrameView frame={frame} display={display} />;
}
