import type { CheckResult, Verdict } from '../../core/check.ts';
import type { Display } from '../display.ts';
import { verdictWords } from '../glyphs.ts';
import { type Line, line, span, spansWidth } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { windowAround } from '../lines/window.ts';
import type { Role } from '../theme.ts';

export const verdictRoles: Readonly<Record<Verdict, Role>> = {
  pass: 'pass',
  warn: 'warn',
  fail: 'fail',
  unknown: 'unknown',
  blocked: 'dim',
  skipped: 'dim',
};

const wordWidth = Math.max(...Object.values(verdictWords).map((word) => word.length));

/** Results one a row, windowed to so many rows around the selected one, which is marked while the list has the focus. */
export function resultList(
  results: readonly CheckResult[],
  selected: CheckResult | undefined,
  hasFocus: boolean,
  rows: number,
  display: Display,
): readonly Line[] {
  const at = selected ? results.indexOf(selected) : 0;
  // Saying how much is hidden takes a row too; with two rows or fewer the results are worth more.
  const room = results.length <= rows || rows < 3 ? rows : rows - 1;
  const { start, end } = windowAround(results.length, Math.max(0, at), Math.max(1, room));
  const shown = results.slice(start, end);
  const hidden = rows < 3 ? 0 : results.length - shown.length;
  return [
    ...shown.map((result) => resultLine(result, hasFocus && result === selected, display)),
    ...(hidden > 0 ? [line(span(`  ${hidden} more ${hidden === 1 ? 'result' : 'results'}`, 'dim'))] : []),
  ];
}

/** Whether the list shows the whole summary, so that it need not be said again. */
export function fitsOneRow(result: CheckResult, display: Display): boolean {
  return spansWidth(resultLine(result, true, display).spans) <= contentWidth(display.columns);
}

function resultLine(result: CheckResult, isSelected: boolean, { glyphs, columns }: Display): Line {
  const role = verdictRoles[result.verdict];
  // Narrow: the glyph's word is worth more than its column.
  const word = verdictWords[result.verdict];
  return {
    ...line(
      span(isSelected ? glyphs.pointer : ' ', 'accent'),
      ' ',
      span(`${glyphs.verdict[result.verdict]} ${columns >= 60 ? word.padEnd(wordWidth) : word}`, role),
      '  ',
      span(result.summary, result.verdict === 'blocked' || result.verdict === 'skipped' ? 'dim' : 'text'),
    ),
    aria: 'listitem',
    ...(isSelected && { focus: true, selected: true }),
  };
}
