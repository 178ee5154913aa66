import { Box } from 'ink';
import { useDisplay } from '../display.ts';
import { Printed, type PrintedProps } from './printed.tsx';

/** Text that takes one row and no more. Ink cuts with an ellipsis, which not every terminal has. */
export function OneLine(props: PrintedProps) {
  if (useDisplay().unicode) return <Printed {...props} wrap="truncate" />;
  return (
    <Box height={1} overflowY="hidden">
      <Printed {...props} wrap="hard" />
    </Box>
  );
}
