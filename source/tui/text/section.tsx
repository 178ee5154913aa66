import { Box } from 'ink';
import type { ReactNode } from 'react';
import { OneLine } from './one-line.tsx';
import { Printed } from './printed.tsx';

interface SectionProps {
  readonly title: string;
  readonly note?: string | undefined;
  readonly children?: ReactNode;
}

/** Something with a title. */
export function Section({ title, note, children }: SectionProps) {
  return (
    <Box flexDirection="column">
      <OneLine>
        <Printed as="title">{title}</Printed>
        {note !== undefined && <Printed as="dim">{`  ${note}`}</Printed>}
      </OneLine>
      {children}
    </Box>
  );
}
