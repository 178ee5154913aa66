import { Box, type DOMElement, measureElement } from 'ink';
import { Fragment, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Shown } from '../ui-state.ts';
import { topRow } from './top-row.ts';

interface LongListProps {
  readonly shown: Shown;
  readonly count: number;
  /** One row, by its number. */
  readonly row: (index: number) => ReactNode;
}

/**
 * A list of which only the rows in the window are drawn; room is kept for the others. Laying out ten thousand rows takes
 * Ink seconds, and a key is to be answered at once.
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
