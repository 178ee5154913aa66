import { Box, useCursor } from 'ink';
import type { Frame } from '../frame.ts';
import type { Look } from '../look.ts';
import { LineView } from './line-view.tsx';

/** Draws a frame, and puts the terminal's own cursor where the person types: input methods and magnifiers follow it. */
export function FrameView({ frame, look }: { readonly frame: Frame; readonly look: Look }) {
  const { setCursorPosition } = useCursor();
  setCursorPosition(look.screenReader ? undefined : frame.cursor);
  return (
    <Box flexDirection="column">
      {frame.lines.map((line, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is its place
        <LineView key={row} line={line} look={look} />
      ))}
    </Box>
  );
}
