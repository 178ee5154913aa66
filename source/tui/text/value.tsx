import { Box, Transform } from 'ink';
import type { ReactNode } from 'react';
import stringWidth from 'string-width';
import { commandRows } from '../../core/shell/command-rows.ts';
import { isWebAddress } from '../../report/web-address.ts';
import { type Role, useDisplay } from '../display.ts';
import { inPlace, Printed, shownText } from './text.tsx';

interface ValueProps {
  readonly value: string | undefined;
  readonly indent?: number;
  readonly as?: Role;
  /** What can be done with it, at the end of its row if there is room. */
  readonly beside?: ReactNode;
  /** A hyperlink, if the terminal supports them. */
  readonly link?: true;
}

/**
 * A value to select completely. Nothing precedes it; if longer than a row, it is broken exactly at the terminal's edge
 * and begins there, so that the selection contains no blanks.
 */
export function Value({ value, indent = 2, as = 'value', beside, link }: ValueProps) {
  const display = useDisplay();
  const { width, margin, hyperlinks } = display;
  if (value === undefined) return null;
  const fits = stringWidth(shownText(value, display)) <= width - indent;
  const text = (
    <Printed as={as} wrap="hard">
      {value}
    </Printed>
  );
  const opens = link && hyperlinks && isWebAddress(value);
  const open = (row: string) => `\u001b]8;;${value}\u0007${row}\u001b]8;;\u0007`;
  const shown = opens ? <Transform transform={open}>{text}</Transform> : text;
  if (!fits) return <Box marginX={-margin}>{shown}</Box>;
  return (
    <Box paddingLeft={indent} justifyContent="space-between" columnGap={2}>
      <Box flexShrink={0}>{shown}</Box>
      {beside}
    </Box>
  );
}

/** An address to open, less prominent than values to enter. */
export function Link({ address }: { readonly address: string | undefined }) {
  return <Value value={address} as="dim" link />;
}

interface CommandLinesProps {
  readonly command: string;
  readonly indent?: number;
  readonly as?: Role;
  /** Set if a backslash does not join two lines. */
  readonly whole?: boolean;
}

/** A command to select and run. */
export function CommandLines({ command, indent = 2, as = 'value', whole = false }: CommandLinesProps) {
  const display = useDisplay();
  const { width } = display;
  const shown = shownText(command, display);
  const unbroken = <Value value={command} indent={indent} as={as} />;
  if (whole || stringWidth(shown) <= width - indent) return unbroken;
  const indented = commandRows(shown, width - indent - 2, stringWidth);
  const rows = indented ?? commandRows(shown, width, stringWidth);
  if (!rows) return unbroken;
  return (
    <Box flexDirection="column" paddingLeft={indented ? indent : 0}>
      {inPlace(rows, (row, index) => (
        <Box paddingLeft={indented && index > 0 ? 2 : 0}>
          <Printed as={as}>{row}</Printed>
        </Box>
      ))}
    </Box>
  );
}
