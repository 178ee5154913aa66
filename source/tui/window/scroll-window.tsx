import { Box, type BoxProps, type DOMElement } from 'ink';
import { createContext, type ReactNode, type Ref, type RefObject, use } from 'react';
import { useDisplay } from '../display.ts';
import { Printed } from '../text/text.tsx';

interface ScrollWindowProps {
  /** First row of the content that is shown. */
  readonly top: number;
  readonly measured: { readonly content: number; readonly window: number };
  readonly contentRef: Ref<DOMElement>;
  readonly windowRef: Ref<DOMElement>;
  readonly children: ReactNode;
}

/** As much of something tall as there is room for. How much is hidden above and below is said. */
export function ScrollWindow({ top, measured, contentRef, windowRef, children }: ScrollWindowProps) {
  const { content, window } = measured;
  const below = content - top - window;
  // Too small for counts: what is shown is worth more.
  const isTold = window > 3;
  return (
    <Box ref={windowRef} flexDirection="column" overflowY="hidden" contentOffsetY={top}>
      <Box ref={contentRef} flexDirection="column" flexShrink={0}>
        {children}
      </Box>
      {isTold && top > 0 && <More count={top + 1} where="above" row={top} />}
      {isTold && below > 0 && <More count={below + 1} where="below" row={top + window - 1} />}
    </Box>
  );
}

interface MoreProps {
  readonly count: number;
  readonly where: 'above' | 'below';
  readonly row: number;
}

/** Stands in the place of a row of the content, whole. */
function More({ count, where, row }: MoreProps) {
  const { columns, margin } = useDisplay();
  const words = `    ${count} more ${count === 1 ? 'line' : 'lines'} ${where}`;
  return (
    <Box position="absolute" top={row} left={-margin} right={-margin}>
      <Printed as="dim" wrap="truncate">
        {words.padEnd(columns)}
      </Printed>
    </Box>
  );
}

/** The element that the window keeps in sight, once it is there. */
export const SightContext = createContext<RefObject<DOMElement | null>>({ current: null });

interface InSightProps extends BoxProps {
  readonly when: boolean;
  readonly children: ReactNode;
}

/** What has the focus or the cursor: the window over the screen follows it. */
export function InSight({ when, ...props }: InSightProps) {
  const sight = use(SightContext);
  return <Box flexDirection="column" flexGrow={1} {...props} {...(when && { ref: sight })} />;
}
