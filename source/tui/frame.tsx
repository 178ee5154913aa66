import { Box, type DOMElement } from 'ink';
import type { Ref } from 'react';
import { Header } from './around/header.tsx';
import { KeyHints, KeysProvider } from './around/key-hints.tsx';
import { NoticeLines } from './around/notice-lines.tsx';
import { type Display, DisplayProvider } from './display.ts';
import { bindingsOf } from './keys/bindings.ts';
import { OverlayBody } from './overlays/overlay-body.tsx';
import { StepBody } from './screens/step-body.tsx';
import { Caption } from './tour/caption.tsx';
import type { TourState } from './tour/tour.ts';
import type { Shown } from './ui-state.ts';
import { ScrollWindow } from './window/scroll-window.tsx';
import { topRow } from './window/top-row.ts';

export interface FrameProps {
  readonly shown: Shown;
  readonly display: Display;
  readonly tour?: TourState | undefined;
  readonly contentRef?: Ref<DOMElement>;
  readonly windowRef?: Ref<DOMElement>;
}

/** One picture of the session. The last row of the terminal stays free: a full screen would scroll with each frame. */
export function Frame({ shown, display, tour, contentRef = null, windowRef = null }: FrameProps) {
  const { session, ui } = shown;
  const { rows, margin, gap } = display;
  const bindings = bindingsOf(shown);
  const isOpen = ui.overlay.is !== 'none';
  return (
    <DisplayProvider value={display}>
      <KeysProvider value={bindings}>
        <Box flexDirection="column" maxHeight={Math.max(1, rows - 1)} paddingX={margin} rowGap={gap}>
          <Header session={session} />
          <ScrollWindow
            top={topRow(shown)}
            measured={ui.measured}
            contentRef={contentRef}
            windowRef={windowRef}
          >
            {isOpen ? <OverlayBody shown={shown} /> : <StepBody shown={shown} />}
          </ScrollWindow>
          <Box flexDirection="column" flexShrink={0} rowGap={gap}>
            <NoticeLines notice={session.notice} />
            <KeyHints bindings={bindings} />
          </Box>
          {tour && <Caption tour={tour} />}
        </Box>
      </KeysProvider>
    </DisplayProvider>
  );
}
