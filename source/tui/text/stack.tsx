import { Box } from 'ink';
import type { ReactNode } from 'react';
import { useDisplay } from '../display.ts';

/** Parts of a screen under each other, with a blank row between them where there are rows for it. */
export function Stack({ children }: { readonly children: ReactNode }) {
  return (
    <Box flexDirection="column" rowGap={useDisplay().gap}>
      {children}
    </Box>
  );
}
