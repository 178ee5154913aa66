import { Box } from 'ink';
import stringWidth from 'string-width';
import type { CheckResult } from '../../core/check.ts';
import { useDisplay } from '../display.ts';
import { graphemesOf } from '../editing/graphemes.ts';
import { Marked } from '../text/arranged.tsx';
import { Printed, shownText } from '../text/text.tsx';
import { Value } from '../text/value.tsx';

interface Compared {
  readonly label: string;
  readonly value: string;
}

/** The two values that disagree, in words that say whose they are. */
export function comparedValues({
  expected,
  actual,
  subject,
  phase,
}: CheckResult): readonly Compared[] | undefined {
  if (expected === undefined || actual === undefined) return undefined;
  const isTyped = phase === 'discovery' && subject?.kind === 'issuer';
  return [
    { label: isTyped ? 'you typed' : 'expected', value: expected },
    { label: isTyped ? 'the issuer is' : 'found', value: actual },
  ];
}

interface DifferingFromProps {
  /** Stands in the row above. */
  readonly value: string;
  readonly indent: number;
  readonly other: Compared;
}

/** Under a value: the other one, with a mark at the first character in which they differ. */
export function DifferingFrom({ value, indent, other }: DifferingFromProps) {
  const display = useDisplay();
  const { glyphs, columns, margin } = display;
  const width = columns - 2 * margin;
  const before =
    indent + stringWidth(commonStart(shownText(value, display), shownText(other.value, display)));
  const said = `${glyphs.here} ${other.label} ${other.value}`;
  const isAbove = indent + stringWidth(value) < width;
  if (isAbove && before + stringWidth(said) <= width)
    return (
      <Box paddingLeft={before}>
        <Printed as="warn">{said}</Printed>
      </Box>
    );
  return (
    <Box flexDirection="column">
      {isAbove && (
        <Box paddingLeft={before}>
          <Printed as="warn">{glyphs.here}</Printed>
        </Box>
      )}
      <ComparedRow compared={other} indent={indent} />
    </Box>
  );
}

/** Both values under each other, each whole. */
export function ComparedValues({ values: [first, second] }: { readonly values: readonly Compared[] }) {
  if (!first || !second) return null;
  return (
    <Box flexDirection="column">
      <ComparedRow compared={first} indent={4} />
      <ComparedRow compared={second} indent={4} />
    </Box>
  );
}

function ComparedRow({
  compared: { label, value },
  indent,
}: {
  readonly compared: Compared;
  readonly indent: number;
}) {
  const { columns, margin } = useDisplay();
  const column = 'the issuer is  '.length;
  if (2 + column + stringWidth(value) <= columns - 2 * margin)
    return (
      <Marked mark={label.padEnd(column)} indent={2}>
        {value}
      </Marked>
    );
  return (
    <Box flexDirection="column">
      <Box paddingLeft={2}>
        <Printed as="dim">{label}</Printed>
      </Box>
      <Value indent={indent} as="text">
        {value}
      </Value>
    </Box>
  );
}

function commonStart(first: string, second: string): string {
  const others = graphemesOf(second);
  const all = graphemesOf(first);
  const end = all.findIndex((one, index) => one !== others[index]);
  return all.slice(0, end < 0 ? all.length : end).join('');
}
