import { Box } from 'ink';
import { Fragment, type ReactNode } from 'react';
import { useDisplay } from '../display.ts';
import { glyphs, roleOf, type Sign } from '../theme.ts';
import { InSight } from '../window/scroll-window.tsx';
import { OneLine, Pointer, Printed, Prose, type ProseProps } from './text.tsx';

/** Parts of a screen under each other, with a blank row between them where there are rows for it. */
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

/** Something with a title. */
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

/** Two texts on one row, the second at its end; where both do not fit the second goes below what is after a sign. */
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
  /** Its sign stands first, or the one that is given in its place. */
  readonly verdict?: Sign;
  readonly sign?: string;
  readonly mark?: string;
  /** One row and no more, cut where its room ends. */
  readonly row?: true;
}

/** A paragraph that hangs under the sign or number before it; nothing where there is nothing to say. */
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
  /** Of which some may be left out. */
  readonly lines: readonly (string | false | undefined)[];
}

/** Paragraphs under each other, each after the same sign where there is one. */
export function Lines({ lines, ...look }: LinesProps) {
  const told = lines.filter((line) => typeof line === 'string');
  return inPlace(told, (line) => <Marked text={line} {...look} />);
}

interface NumberedProps extends Pick<ProseProps, 'indent'> {
  readonly steps: readonly string[];
}

/** Steps to follow. */
export function Numbered({ steps, indent = 0 }: NumberedProps) {
  return inPlace(steps, (step, index) => <Marked text={step} mark={`${index + 1}. `} indent={indent} />);
}

/** Each known by its place among the others: two may say the same, and none moves. */
export function inPlace<One>(all: readonly One[], draw: (one: One, index: number) => ReactNode): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return all.map((one, index) => <Fragment key={index}>{draw(one, index)}</Fragment>);
}

interface ChoiceProps {
  readonly isSelected: boolean;
  /** Between the pointer and the name. */
  readonly sign?: ReactNode;
  readonly name: string;
  /** What is said of it besides. */
  readonly children?: ReactNode;
}

/** One of several to choose from, in a row; the pointer stands at the one under the cursor. */
export function Choice({ isSelected, sign, name, children }: ChoiceProps) {
  return (
    <InSight when={isSelected} flexGrow={0}>
      <OneLine>
        <Pointer isHere={isSelected} />
        {sign}
        <Printed as={isSelected ? 'title' : 'text'}>{name}</Printed>
        {children}
      </OneLine>
    </InSight>
  );
}
