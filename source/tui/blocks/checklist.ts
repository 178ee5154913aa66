import type { Verdict } from '../../core/check.ts';
import type { Display } from '../display.ts';
import { cellWidth } from '../lines/cell-width.ts';
import { type Line, line, span, spansWidth } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { paragraph, selectable } from '../lines/wrap.ts';
import type { Role } from '../theme.ts';
import { verdictRoles } from './result-list.ts';

/** Something to register or to expect, and what is known of it in words. */
export interface ChecklistRow {
  readonly value: string;
  readonly verdict: Verdict | 'busy';
  readonly known: string;
}

/** What passes together on one line where it fits, and a row for each of the others. */
export function compactChecklist(rows: readonly ChecklistRow[], display: Display): readonly Line[] {
  const passed = rows.filter(({ verdict }) => verdict === 'pass');
  const others = rows.filter(({ verdict }) => verdict !== 'pass');
  const together = line(
    ...passed.flatMap(({ value }, index) => [
      span(`${index === 0 ? '  ' : '   '}${display.glyphs.verdict.pass} `, 'pass'),
      span(value, 'value'),
    ]),
  );
  if (passed.length < 2 || spansWidth(together.spans) > contentWidth(display.columns))
    return checklist(rows, display);
  return [together, ...checklist(others, display)];
}

/** Rows with glyph, value and words; where they do not fit side by side the words come first. */
export function checklist(rows: readonly ChecklistRow[], display: Display): readonly Line[] {
  if (rows.length === 0) return [];
  const width = contentWidth(display.columns);
  const widest = Math.max(...rows.map(({ value }) => cellWidth(value)));
  const column = Math.min(widest, Math.floor(width * 0.6));
  return rows.flatMap((row) => {
    const { sign, role } = signOf(row.verdict, display);
    const glyph = span(`  ${sign} `, role);
    const known = span(row.known, row.verdict === 'pass' ? 'dim' : role);
    const gap = column - cellWidth(row.value);
    if (gap >= 0 && column + 6 + cellWidth(row.known) <= width) {
      return [
        { ...line(glyph, span(row.value, 'value'), ' '.repeat(gap + 2), known), aria: 'listitem' } as const,
      ];
    }
    const words = paragraph(row.known, width, { role: known.role, lead: [glyph] });
    return [...words.map((one): Line => ({ ...one, aria: 'listitem' })), ...selectable(row.value, width, 4)];
  });
}

function signOf(
  verdict: ChecklistRow['verdict'],
  { glyphs }: Display,
): { readonly sign: string; readonly role: Role } {
  return verdict === 'busy'
    ? { sign: glyphs.busy, role: 'busy' }
    : { sign: glyphs.verdict[verdict], role: verdictRoles[verdict] };
}
