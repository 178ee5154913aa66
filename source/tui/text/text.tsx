import { Box, Text, type TextProps, Transform } from 'ink';
import { Children, Fragment, type ReactNode } from 'react';
import wrapAnsi from 'wrap-ansi';
import { asciiText } from '../../core/text/ascii-text.ts';
import { printable } from '../../core/text/printable.ts';
import { type Display, glyphs, type Role, roleOf, type Sign, useDisplay } from '../display.ts';

/** In characters, enough for an authorization URL; longer text from a provider ends in an ellipsis. */
const longest = 4000;

/** The text as this terminal can show it: one row, without control characters. */
export function shownText(text: string, { unicode }: Pick<Display, 'unicode'>): string {
  const safe = printable(text, longest);
  return unicode ? safe : asciiText(safe);
}

/** As much of a text as fits these rows, with an ellipsis if it is cut. */
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
 * A run of text in the colours of its role. The only way to the screen: each string is made printable here, so that no
 * outside text acts on the terminal. Runs can be nested.
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

/** A paragraph, wrapped to its width; nothing if there is no text. */
export function Prose({ indent = 0, ...props }: ProseProps) {
  if (props.children === undefined) return null;
  const text = (
    <Transform transform={withoutBlankAtBreak}>
      <Printed {...props} />
    </Transform>
  );
  return indent === 0 ? text : <Box paddingLeft={indent}>{text}</Box>;
}

/** Ink wraps without trimming, so a blank that no longer fits begins the next row. */
function withoutBlankAtBreak(row: string, index: number): string {
  return index === 0 ? row : row.replace(/^((?:\u001b\[\d+m)*) /, '$1');
}

/** Marks the keyboard focus or the next value to copy. */
export function Pointer({ isHere }: { readonly isHere: boolean }) {
  return <Printed as="accent">{isHere ? `${glyphs.pointer} ` : '  '}</Printed>;
}

/** Text on exactly one row. Ink cuts with an ellipsis, which not every terminal has. */
export function OneLine(props: PrintedProps) {
  if (useDisplay().unicode) return <Printed {...props} wrap="truncate" />;
  return (
    <Box height={1} overflowY="hidden">
      <Printed {...props} wrap="hard" />
    </Box>
  );
}

/** Parts of a screen below each other, with a blank row between them if there is room. */
export function Stack({ children }: { readonly children: ReactNode }) {
  return (
    <Box flexDirection="column" rowGap={useDisplay().gap}>
      {children}
    </Box>
  );
}

interface SectionProps {
  readonly title: string;
  readonly note?: string | undefined;
  readonly children?: ReactNode;
}

export function Section({ title, note = '', children }: SectionProps) {
  return (
    <Box flexDirection="column">
      <OneLine>
        <Printed as="title">{title}</Printed>
        <Printed as="dim">{note && `  ${note}`}</Printed>
      </OneLine>
      {children}
    </Box>
  );
}

/** Two texts on one row, the second at its end; if they do not fit, the second goes below, aligned after a sign. */
export function Spread({ left, right }: { readonly left: ReactNode; readonly right: ReactNode }) {
  return (
    <Box justifyContent="space-between" flexWrap="wrap">
      {left}
      <Box paddingLeft={2}>{right}</Box>
    </Box>
  );
}

interface MarkedProps extends Omit<ProseProps, 'children'> {
  readonly text: string | undefined;
  /** Its sign comes first, unless `sign` replaces it. */
  readonly verdict?: Sign;
  readonly sign?: string;
  readonly mark?: string;
  /** Exactly one row, cut to its width. */
  readonly row?: true;
}

/** A paragraph indented after its sign or number; nothing if there is no text. */
export function Marked({ text, verdict, sign, mark = '', indent = 0, as = 'text', row }: MarkedProps) {
  if (text === undefined) return null;
  const before = (
    <Printed as={verdict ? roleOf(verdict) : 'dim'}>
      {(verdict ? `${sign ?? glyphs.verdict[verdict]} ` : '') + mark}
    </Printed>
  );
  if (row)
    return (
      <OneLine>
        {before}
        <Printed as={as}>{text}</Printed>
      </OneLine>
    );
  return (
    <Box paddingLeft={indent}>
      <Box flexShrink={0}>{before}</Box>
      <Prose as={as}>{text}</Prose>
    </Box>
  );
}

/** A paragraph in the colour of its verdict, after its sign. */
export function Judged(props: Omit<MarkedProps, 'as'> & { readonly verdict: Sign }) {
  return <Marked as={roleOf(props.verdict)} {...props} />;
}

interface LinesProps extends Omit<MarkedProps, 'text'> {
  /** Some may be left out. */
  readonly lines: readonly (string | false | undefined)[];
}

/** Paragraphs below each other, each after the same sign if there is one. */
export function Lines({ lines, ...look }: LinesProps) {
  const told = lines.filter((line) => typeof line === 'string');
  return inPlace(told, (line) => <Marked text={line} {...look} />);
}

interface NumberedProps extends Pick<ProseProps, 'indent'> {
  readonly steps: readonly string[];
}

export function Numbered({ steps, indent = 0 }: NumberedProps) {
  return inPlace(steps, (step, index) => <Marked text={step} mark={`${index + 1}. `} indent={indent} />);
}

/** Keyed by position, since two may be equal and none moves. */
export function inPlace<One>(all: readonly One[], draw: (one: One, index: number) => ReactNode): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return all.map((one, index) => <Fragment key={index}>{draw(one, index)}</Fragment>);
}
