import type { CheckResult } from '../../core/check.ts';
import type { Display } from '../display.ts';
import type { Drawn as Session } from '../drawn.ts';
import { type Line, line, span, spread } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { listedResults, selectedResult } from '../ui-state.ts';
import { fixCard } from './fix-card.ts';
import { progress } from './progress.ts';
import { fitsOneRow, resultList } from './result-list.ts';

/** The step's results and, for the selected one, what to do. The card comes first when rows are divided. */
export function checks(session: Session, display: Display, rows: number, title = 'Checks'): readonly Line[] {
  const results = listedResults(session.shown.session);
  const state = progress(session, results, display);
  if (results.length === 0 && state.length === 0) return [];
  const width = contentWidth(display.columns);
  const heading = spread([span(title, 'title')], state, width);
  const alike = allSkippedAlike(results);
  if (alike !== undefined)
    return [heading, line(span(`${display.glyphs.verdict.skipped} skipped  ${alike}`, 'dim'))];
  const selected = selectedResult(session.shown);
  const isOpen = selected && selected.verdict !== 'pass' && selected.verdict !== 'skipped';
  // No room for a list: what to do about the selected result is worth most.
  if (isOpen && rows < 8) {
    const whole = fixCard(selected, false, Math.max(rows, Math.min(8, display.rows - 8)), width, display);
    return session.focus === 'list' ? inSight(whole, display) : whole;
  }
  const card = isOpen
    ? fixCard(
        selected,
        fitsOneRow(selected, display),
        rows - 1 - listRows(rows, results.length),
        width,
        display,
      )
    : [];
  const list = resultList(
    results,
    selected,
    session.focus === 'list',
    Math.max(1, rows - 1 - card.length),
    display,
  );
  return [heading, ...list, ...card];
}

/** The reason that all of them share; said once. */
function allSkippedAlike(results: readonly CheckResult[]): string | undefined {
  const [first, ...others] = results;
  if (first?.verdict !== 'skipped' || others.length === 0) return undefined;
  const same = others.every(({ verdict, summary }) => verdict === 'skipped' && summary === first.summary);
  return same ? first.summary : undefined;
}

/** Keeps the card in the window on a long step: all of it, or its beginning where that is all there is room for. */
function inSight(card: readonly Line[], { rows }: Display): readonly Line[] {
  const at = rows < 12 ? 0 : card.length - 1;
  return card.map((one, index): Line => (index === at ? { ...one, focus: true } : one));
}

function listRows(rows: number, results: number): number {
  return Math.min(results, rows < 12 ? 1 : rows < 18 ? 3 : 5);
}
