import { Box, useCursor } from 'ink';
import type { Display } from '../display.ts';
import type { Frame } from '../frame.ts';
import { isPlain } from '../lines/cell-width.ts';
import { LineView } from './line-view.tsx';
import { PlainFrame } from './plain-frame.tsx';

/** Draws a frame, and puts the terminal's own cursor where the person types: input methods and magnifiers follow it. */
export function FrameView({ frame, display }: { readonly frame: Frame; readonly display: Display }) {
  const { setCursorPosition } = useCursor();
  setCursorPosition(display.screenReader ? undefined : frame.cursor);
  // A screen reader is told what each row is; text whose width Ink may count otherwise is guarded row by row.
  if (!display.screenReader && frame.lines.every(isPlainLine))
    return <PlainFrame lines={frame.lines} display={display} />;
  return (
    <Box flexDirection="column">
      {frame.lines.map((line, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is its place
        <LineView key={row} line={line} display={display} />
      ))}
    </Box>
  );
}

function isPlainLine({ spans, field }: Frame['lines'][number]): boolean {
  return spans.every(({ text }) => isPlain(text)) && (field === undefined || isPlain(field));
}
