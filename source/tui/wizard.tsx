import { useInput, usePaste } from 'ink';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { inputEvents } from '../session/input-events.ts';
import type { SessionStore } from '../session/store.ts';
import { FrameView } from './components/frame-view.tsx';
import { displayOf, type Terminal } from './display.ts';
import { composeFrame } from './frame.ts';

interface WizardProps {
  readonly store: SessionStore;
  readonly terminal: Terminal;
}

/**
 * The whole screen. Input only becomes events: several keys can arrive before React draws again, so nothing here
 * computes from what was drawn.
 */
export function Wizard({ store, terminal }: WizardProps) {
  const session = useSyncExternalStore(store.subscribe, store.getState);
  useInput((input, key) => {
    for (const event of inputEvents(input, key)) store.dispatch(event);
  });
  usePaste((text) => store.dispatch({ type: 'paste', text }));

  const { columns, rows } = session.terminal;
  const display = useMemo(() => displayOf(terminal, { columns, rows }), [terminal, columns, rows]);
  const frame = useMemo(() => composeFrame(session, display), [session, display]);
  const { content, window } = frame.measured;
  useEffect(() => store.dispatch({ type: 'measured', content, window }), [store, content, window]);

  return session.finished ? null : <FrameView frame={frame} display={display} />;
}
