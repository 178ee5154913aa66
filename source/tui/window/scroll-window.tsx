import { Box, type BoxProps, type DOMElement, measureElement } from 'ink';
import { createContext, Fragment, type ReactNode, use, useLayoutEffect, useRef, useState } from 'react';
import { useDisplay } from '../display.ts';
import type { ScreenStore } from '../screen-store.ts';
import { Printed } from '../text/text.tsx';
import type { Shown } from '../ui-state.ts';
import { topRow } from './top-row.ts';

interface ScrollWindowProps {
  readonly shown: Shown;
  /** Gets the drawn measurements, so that scrolling can stop at the end and the window can follow the focus. */
  readonly onMeasured?: ScreenStore['measured'] | undefined;
  readonly children: ReactNode;
}

/** As much of tall content as fits, with counts of what is hidden above and below. */
export function ScrollWindow({ shown, onMeasured, children }: ScrollWindowProps) {
  const seen = useRef<DOMElement>(null);
  const whole = useRef<DOMElement>(null);
  const sight = useRef<DOMElement>(null);
  useLayoutEffect(() => {
    if (!seen.current || !whole.current) return;
    const { y, height } = measureElement(seen.current);
    const focused = sight.current && measureElement(sight.current);
    onMeasured?.({
      content: measureElement(whole.current).height,
      window: height,
      y,
      ...(focused && { sight: { x: focused.x, y: focused.y - y, height: focused.height } }),
    });
  });
  const { content, window } = shown.ui.measured;
  const top = topRow(shown);
  const below = content - top - window;
  // Too small for counts: the content matters more.
  const isTold = window > 3;
  return (
    <Box ref={seen} flexDirection="column" overflowY="hidden" contentOffsetY={top}>
      <Box ref={whole} flexDirection="column" flexShrink={0}>
        <SightContext value={sight}>{children}</SightContext>
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

/** Replaces a whole row of the content. */
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

/** The element that the window keeps in sight, once it exists. */
const SightContext = createContext<{ current: DOMElement | null }>({ current: null });

/** The focused or selected element, which the window follows. */
export function InSight({ when, ...props }: BoxProps & { readonly when: boolean; children: ReactNode }) {
  const sight = use(SightContext);
  return <Box flexDirection="column" flexGrow={1} {...props} {...(when && { ref: sight })} />;
}

interface LongListProps {
  readonly shown: Shown;
  readonly count: number;
  /** One row, by its number. */
  readonly row: (index: number) => ReactNode;
}

/**
 * A list of which only the rows in the window are drawn, with space for the others. Laying out ten thousand rows takes
 * Ink seconds, while a key must be handled at once.
 */
export function LongList({ shown, count, row }: LongListProps) {
  const list = useRef<DOMElement>(null);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    const parent = list.current?.parentNode;
    if (list.current && parent) setAbove(measureElement(list.current).y - shown.ui.measured.y);
  });
  const { rows } = shown.ui.terminal;
  const start = Math.min(count, Math.max(0, topRow(shown) - above));
  const end = Math.min(count, start + Math.max(rows, 24));
  return (
    <Box ref={list} flexDirection="column" height={count} flexShrink={0} paddingTop={start}>
      {Array.from({ length: end - start }, (_, index) => start + index).map((index) => (
        <Fragment key={index}>{row(index)}</Fragment>
      ))}
    </Box>
  );
}
