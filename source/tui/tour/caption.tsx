import { Box, Text } from 'ink';
import wrapAnsi from 'wrap-ansi';
import { useDisplay } from '../display.ts';
import type { TourState } from './tour.ts';

/** What the tour says of what is seen, below the wizard. */
export function Caption({ tour }: { readonly tour: TourState }) {
  const { margin } = useDisplay();
  const { caption, keys } = captionText(tour);
  return (
    <Box flexDirection="column" flexShrink={0} marginTop={1} paddingX={margin}>
      <Text inverse>{caption}</Text>
      <Text dimColor>{keys}</Text>
    </Box>
  );
}

/** Rows that the caption takes away from the wizard, the blank one above it included. */
export function captionRows(tour: TourState, columns: number): number {
  const { caption, keys } = captionText(tour);
  const width = Math.max(1, columns - 2);
  const rows = (text: string) => wrapAnsi(text, width, { hard: true }).split('\n').length;
  return 1 + rows(caption) + rows(keys);
}

function captionText({ caption, scene, scenes, isPaused }: TourState) {
  return {
    caption: ` ${caption} `,
    keys: `${scene}/${scenes}   space ${isPaused ? 'go on' : 'pause'}   → next   q take over`,
  };
}
