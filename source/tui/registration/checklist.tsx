import { Box } from 'ink';
import stringWidth from 'string-width';
import type { Verdict } from '../../core/check.ts';
import { useDisplay } from '../display.ts';
import { Marked } from '../text/arranged.tsx';
import { OneLine, Printed } from '../text/text.tsx';
import { Value } from '../text/value.tsx';
import { type Role, verdictRoles } from '../theme.ts';

/** Something to register or to expect, and what is known of it in words. */
export interface ChecklistRow {
  readonly value: string;
  readonly verdict: Verdict | 'busy';
  readonly known: string;
}

interface ChecklistProps {
  readonly rows: readonly ChecklistRow[];
  /** What passes goes together on one row. */
  readonly compact?: boolean;
}

/** Rows with glyph, value and words; where they do not fit side by side the words come first. */
export function Checklist({ rows, compact = false }: ChecklistProps) {
  const { columns, margin } = useDisplay();
  const passed = compact ? rows.filter(({ verdict }) => verdict === 'pass') : [];
  const others = rows.filter((row) => !passed.includes(row));
  const widest = Math.max(0, ...others.map(({ value }) => stringWidth(value)));
  const wordiest = Math.max(0, ...others.map(({ known }) => known.length));
  const fits = widest + wordiest + 6 <= columns - 2 * margin;
  return (
    <Box flexDirection="column">
      {passed.length > 0 && (
        <Box flexWrap="wrap" columnGap={3} paddingLeft={2}>
          {passed.map(({ value }) => (
            <OneLine key={value} as="value">
              <Sign verdict="pass" />
              {value}
            </OneLine>
          ))}
        </Box>
      )}
      {others.map((row) =>
        fits ? (
          <BesideRow key={row.value} row={row} column={widest} />
        ) : (
          <BelowRow key={row.value} row={row} />
        ),
      )}
    </Box>
  );
}

function BesideRow({ row, column }: { readonly row: ChecklistRow; readonly column: number }) {
  return (
    <Box paddingLeft={2}>
      <Sign verdict={row.verdict} />
      <Box width={column + 2} flexShrink={0}>
        <Printed as="value">{row.value}</Printed>
      </Box>
      <Printed as={knownRole(row)}>{row.known}</Printed>
    </Box>
  );
}

function BelowRow({ row }: { readonly row: ChecklistRow }) {
  const { sign, role } = useSign(row.verdict);
  return (
    <Box flexDirection="column">
      <Marked mark={`${sign} `} markAs={role} as={knownRole(row)} indent={2}>
        {row.known}
      </Marked>
      <Value indent={4}>{row.value}</Value>
    </Box>
  );
}

function Sign({ verdict }: Pick<ChecklistRow, 'verdict'>) {
  const { sign, role } = useSign(verdict);
  return <Printed as={role}>{`${sign} `}</Printed>;
}

function useSign(verdict: ChecklistRow['verdict']): { readonly sign: string; readonly role: Role } {
  const { glyphs } = useDisplay();
  return verdict === 'busy'
    ? { sign: glyphs.busy[0], role: 'busy' }
    : { sign: glyphs.verdict[verdict], role: verdictRoles[verdict] };
}

function knownRole({ verdict }: ChecklistRow): Role {
  if (verdict === 'busy') return 'busy';
  return verdict === 'pass' ? 'dim' : verdictRoles[verdict];
}
