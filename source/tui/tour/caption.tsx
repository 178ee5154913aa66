import { Box } from 'ink';
import { inPlace, OneLine, Prose } from '../text/text.tsx';
import type { TourState } from './tour.ts';

/** The tour's caption, below the wizard. */
export function Caption({ tour: { caption, scene, scenes, isPaused } }: { readonly tour: TourState }) {
  const hints = [`${scene}/${scenes}`, `space ${isPaused ? 'go on' : 'pause'}`, '→ next', 'q take over'];
  return (
    <Box flexDirection="column" flexShrink={0}>
      <Prose as="caption">{caption}</Prose>
      <Box columnGap={3} flexWrap="wrap">
        {inPlace(hints, (hint) => (
          <OneLine as="dim">{hint}</OneLine>
        ))}
      </Box>
    </Box>
  );
}
