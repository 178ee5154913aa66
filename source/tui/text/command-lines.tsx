import { Box } from 'ink';
import stringWidth from 'string-width';
import { useDisplay } from '../display.ts';
import type { Role } from '../theme.ts';
import { commandRows } from './command-rows.ts';
import { Printed } from './printed.tsx';
import { shownText } from './shown-text.ts';
import { Value } from './value.tsx';

interface CommandLinesProps {
  readonly command: string;
  readonly indent?: number;
  readonly as?: Role;
  /** Where a backslash joins no two lines. */
  readonly whole?: boolean;
}

/** A command to select and run. */
export function CommandLines({ command, indent = 2, as = 'value', whole = false }: CommandLinesProps) {
  const display = useDisplay();
  const { columns, margin } = display;
  const width = columns - 2 * margin;
  const shown = shownText(command, display);
  const hanging = indent + 2;
  const fits = whole || stringWidth(shown) <= width - indent;
  const indented = fits ? undefined : commandRows(shown, width - hanging);
  const rows = indented ?? (fits ? undefined : commandRows(shown, width));
  if (!rows)
    return (
      <Value indent={indent} as={as}>
        {command}
      </Value>
    );
  return (
    <Box flexDirection="column" paddingLeft={indented ? indent : 0}>
      {rows.map((row, index) => (
        <Box key={row} paddingLeft={indented && index > 0 ? 2 : 0}>
          <Printed as={as}>{row}</Printed>
        </Box>
      ))}
    </Box>
  );
}
