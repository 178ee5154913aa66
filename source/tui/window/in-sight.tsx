import { Box, type DOMElement } from 'ink';
import { createContext, type ReactNode, type RefObject, use } from 'react';

/** The element that the window keeps in sight, once it is there. */
export const SightContext = createContext<RefObject<DOMElement | null>>({ current: null });

/** What has the focus or the cursor: the window over the screen follows it. */
export function InSight({ when, children }: { readonly when: boolean; readonly children: ReactNode }) {
  const sight = use(SightContext);
  return (
    <Box flexDirection="column" flexGrow={1} {...(when && { ref: sight })}>
      {children}
    </Box>
  );
}
