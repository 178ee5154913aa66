import { Box, Text, type TextProps, Transform } from 'ink';
import { Children, type ReactNode } from 'react';
import wrapAnsi from 'wrap-ansi';
import { asciiText } from '../../core/text/ascii-text.ts';
import { printable } from '../../core/text/printable.ts';
import { type Display, useDisplay } from '../display.ts';
import { glyphs, type Role } from '../theme.ts';

/** Long enough for an authorization URL; longer text from a provider ends in an ellipsis. */
const longest = 4000;

/** The text as this terminal can show it: one row, and no character that acts on it. */
export function shownText(text: string, { unicode }: Pick<Display, 'unicode'>): string {
  const safe = printable(text, longest);
  return unicode ? safe : asciiText(safe);
}

/** As much of a text as these rows hold, with an ellipsis where that is not all. */
export function beginning(text: string, columns: number, rows = 1): string {
  const wrapped = (width: number) => wrapAnsi(printable(text, longest), Math.max(8, width), { hard: true });
  if (wrapped(columns).split('\n').length <= rows) return text;
  const room = wrapped(columns - 4).split('\n');
  return `${room.slice(0, rows).join(' ').trimEnd()} …`;
}

export interface PrintedProps {
  readonly as?: Role;
  readonly children: ReactNode;
}

/**
 * A run of text in the colours of its role. The one way to the screen: each string in it is made printable here, so that
 * nothing that comes from outside acts on the terminal. Runs may stand within runs.
 */
export function Printed({ as = 'text', children, wrap }: PrintedProps & Pick<TextProps, 'wrap'>) {
  const display = useDisplay();
  return (
    <Text {...display.theme[as]} {...(wrap && { wrap })}>
      {printedChildren(children, display)}
    </Text>
  );
}

function printedChildren(children: ReactNode, display: Display): ReactNode {
  if (typeof children === 'string') return shownText(children, display);
  return Children.map(children, (child) =>
    typeof child === 'string' || typeof child === 'number' ? shownText(String(child), display) : child,
  );
}

export interface ProseProps extends PrintedProps {
  readonly indent?: number;
}

/** A paragraph, wrapped where its room ends; nothing where there is nothing to say. */
export function Prose({ indent = 0, ...props }: ProseProps) {
  if (props.children === undefined) return null;
  const text = (
    <Transform transform={withoutBlankAtBreak}>
      <Printed {...props} />
    </Transform>
  );
  return indent === 0 ? text : <Box paddingLeft={indent}>{text}</Box>;
}

/** Ink wraps without trimming, so a blank that does not fit any more begins the next row. */
function withoutBlankAtBreak(row: string, index: number): string {
  return index === 0 ? row : row.replace(/^((?:\u001b\[\d+m)*) /, '$1');
}

/** Stands where the keyboard or the next copy is. */
export function Pointer({ isHere }: { readonly isHere: boolean }) {
  return <Printed as="accent">{isHere ? `${glyphs.pointer} ` : '  '}</Printed>;
}

/** Text that takes one row and no more. Ink cuts with an ellipsis, which not every terminal has. */
export function OneLine(props: PrintedProps) {
  if (useDisplay().unicode) return <Printed {...props} wrap="truncate" />;
  return (
    <Box height={1} overflowY="hidden">
      <Printed {...props} wrap="hard" />
    </Box>
  );
}
