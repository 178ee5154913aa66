import { Box, Transform } from 'ink';
import type { ReactNode } from 'react';
import stringWidth from 'string-width';
import { isWebAddress } from '../../report/web-address.ts';
import { useDisplay } from '../display.ts';
import type { Role } from '../theme.ts';
import { Printed, shownText } from './text.tsx';

interface ValueProps {
  readonly children: string;
  readonly indent?: number;
  readonly as?: Role;
  /** What can be done with it, at the end of its row where there is room. */
  readonly beside?: ReactNode;
  /** Opens where the terminal has hyperlinks. */
  readonly link?: true;
}

/**
 * A value to select whole. Nothing stands before it; one that is longer than a row is broken exactly at the terminal's
 * edge and begins there, so that no blanks get into what is selected.
 */
export function Value({ children, indent = 2, as = 'value', beside, link }: ValueProps) {
  const display = useDisplay();
  const { columns, margin, hyperlinks } = display;
  const fits = stringWidth(shownText(children, display)) <= columns - 2 * margin - indent;
  const text = (
    <Printed as={as} wrap="hard">
      {children}
    </Printed>
  );
  const opens = link && hyperlinks && isWebAddress(children);
  const open = (row: string) => `\u001b]8;;${children}\u0007${row}\u001b]8;;\u0007`;
  const shown = opens ? <Transform transform={open}>{text}</Transform> : text;
  if (!fits) return <Box marginX={-margin}>{shown}</Box>;
  return (
    <Box paddingLeft={indent} justifyContent="space-between" columnGap={2}>
      <Box flexShrink={0}>{shown}</Box>
      {beside}
    </Box>
  );
}

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

/** A word of a POSIX shell with its quotes. */
const word = /(?:'[^']*'|"[^"]*"|\\.|[^\s'"\\])+/g;

const continued = ' \\';

/**
 * A command broken between its words with a backslash, as a person would type it, so that what is selected runs as it is.
 * Absent where one word alone is too long, or the words are not all of it.
 */
export function commandRows(command: string, width: number): readonly string[] | undefined {
  const words = command.match(word) ?? [];
  const room = width - continued.length;
  if (words.join(' ') !== command || words.some((one) => stringWidth(one) > room)) return undefined;
  const rows: string[] = [];
  for (const unit of optionsWithValues(words, room)) {
    const joined = `${rows.at(-1) ?? ''} ${unit}`;
    if (rows.length > 0 && stringWidth(joined) <= room) rows[rows.length - 1] = joined;
    else rows.push(unit);
  }
  return rows.map((row, index) => (index < rows.length - 1 ? row + continued : row));
}

/** `--url` stays beside its value where both fit. */
function optionsWithValues(words: readonly string[], room: number): readonly string[] {
  const units: string[] = [];
  for (const one of words) {
    const together = `${units.at(-1) ?? ''} ${one}`;
    const belongs = /^--[\w-]+$/.test(units.at(-1) ?? '') && !one.startsWith('-');
    if (belongs && stringWidth(together) <= room) units[units.length - 1] = together;
    else units.push(one);
  }
  return units;
}
