import { Box, Text } from 'ink';
import type { TourState } from './tour.ts';

/** What the tour says of what is seen, below the wizard. */
export function Caption({ tour: { caption, scene, scenes, isPaused } }: { readonly tour: TourState }) {
  return (
    <Box flexDirection="column" flexShrink={0}>
      <Text inverse>{` ${caption} `}</Text>
      <Text dimColor>
        {`${scene}/${scenes}   space ${isPaused ? 'go on' : 'pause'}   → next   q take over`}
      </Text>
    </Box>
  );
}
