import { Box } from 'ink';
import stringWidth from 'string-width';
import type { ChecklistRow } from '../../session/registration/checklist-rows.ts';
import { glyphs, roleOf, useDisplay } from '../display.ts';
import { inPlace, Marked, OneLine, Printed } from '../text/text.tsx';
import { Value } from '../text/value.tsx';

interface ChecklistProps {
  readonly rows: readonly ChecklistRow[];
  /** Puts what passes on one row. */
  readonly compact?: boolean;
}

/** Rows with glyph, value and words; the words come first if they do not fit side by side. */
export function Checklist({ rows, compact = false }: ChecklistProps) {
  const { width } = useDisplay();
  const passed = compact ? rows.filter(({ verdict }) => verdict === 'pass') : [];
  const others = rows.filter((row) => !passed.includes(row));
  const widest = Math.max(0, ...others.map(({ value }) => stringWidth(value)));
  const fits = others.every(({ known }) => widest + known.length + 6 <= width);
  return (
    <Box flexDirection="column">
      <Box flexWrap="wrap" columnGap={3} paddingLeft={2}>
        {inPlace(passed, ({ value }) => (
          <Marked row verdict="pass" text={value} as="value" />
        ))}
      </Box>
      {inPlace(others, ({ value, verdict, known }) => {
        const role = roleOf(verdict);
        const as = verdict === 'pass' ? 'dim' : role;
        return fits ? (
          <OneLine>
            <Printed as={role}>{`  ${glyphs.verdict[verdict]} `}</Printed>
            <Printed as="value">{value + ' '.repeat(widest - stringWidth(value) + 2)}</Printed>
            <Printed as={as}>{known}</Printed>
          </OneLine>
        ) : (
          <Box flexDirection="column">
            <Marked text={known} verdict={verdict} as={as} indent={2} />
            <Value value={value} indent={4} />
          </Box>
        );
      })}
    </Box>
  );
}
