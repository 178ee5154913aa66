import { Box, type BoxProps, type DOMElement } from 'ink';
import { createContext, type ReactNode, type RefObject, use } from 'react';

/** The element that the window keeps in sight, once it is there. */
export const SightContext = createContext<RefObject<DOMElement | null>>({ current: null });

interface InSightProps extends BoxProps {
  readonly when: boolean;
  readonly children: ReactNode;
}

/** What has the focus or the cursor: the window over the screen follows it. */
export function InSight({ when, ...props }: InSightProps) {
  const sight = use(SightContext);
  return <Box flexDirection="column" flexGrow={1} {...props} {...(when && { ref: sight })} />;
}
