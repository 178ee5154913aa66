import { Box } from 'ink';
import type { ReactNode } from 'react';

interface SpreadProps {
  readonly left: ReactNode;
  readonly right: ReactNode;
}

/** Two texts on one row, the second at its end; where both do not fit the second goes below. */
export function Spread({ left, right }: SpreadProps) {
  return (
    <Box justifyContent="space-between" columnGap={2} flexWrap="wrap">
      {left}
      <Box flexGrow={1} justifyContent="flex-end">
        {right}
      </Box>
    </Box>
  );
}
