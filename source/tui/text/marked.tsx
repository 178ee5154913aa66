import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Role } from '../theme.ts';
import { Printed } from './printed.tsx';
import { Prose } from './prose.tsx';

interface MarkedProps {
  readonly mark: string;
  readonly markRole?: Role;
  readonly as?: Role;
  readonly indent?: number;
  readonly children: ReactNode;
}

/** A paragraph that hangs under the sign or number before it. */
export function Marked({ mark, markRole = 'dim', as, indent = 0, children }: MarkedProps) {
  return (
    <Box paddingLeft={indent}>
      <Box flexShrink={0}>
        <Printed as={markRole}>{mark}</Printed>
      </Box>
      <Prose {...(as && { as })}>{children}</Prose>
    </Box>
  );
}
