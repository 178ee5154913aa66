import type { CheckResult } from '../../core/check.ts';
import type { Display } from '../display.ts';
import { verdictWords } from '../glyphs.ts';
import { card } from '../lines/card.ts';
import { commandLines } from '../lines/command-lines.ts';
import { type Line, line, span } from '../lines/line.ts';
import { paragraph, selectable } from '../lines/wrap.ts';
import { verdictRoles } from './result-list.ts';

/** What a result means and what to do. The parts stand in reading order; where rows are few the least needed go first. */
export function fixCard(
  result: CheckResult,
  summaryShown: boolean,
  rows: number,
  width: number,
  display: Display,
): readonly Line[] {
  const all = cardParts(result, width - 2 * sideWidth, { width, indent: 2 * sideWidth });
  const parts = summaryShown && all.length > 1 ? all.slice(1) : all;
  const frame = display.frames ? 2 : 1;
  const kept = keepWithin(parts, rows - frame);
  const hidden = kept.length < parts.length;
  const title = `${display.glyphs.verdict[result.verdict]} ${verdictWords[result.verdict]}: ${result.title}`;
  const lines = kept.flatMap((part) => part.lines);
  return card(
    title,
    verdictRoles[result.verdict],
    lines,
    width,
    display,
    hidden ? 'more in details' : undefined,
  );
}

/** Everything that is known of a result, for the details. */
export function fixLines(result: CheckResult, width: number): readonly Line[] {
  return cardParts(result, width, { width, indent: 2 }).flatMap((part) => part.lines);
}

const sideWidth = 2;

interface CardPart {
  /** 1 is needed most. */
  readonly need: number;
  readonly lines: readonly Line[];
}

/** Values have the whole row: a frame stops beside them, so that they break where the terminal does. */
interface ValueRoom {
  readonly width: number;
  readonly indent: number;
}

function cardParts(result: CheckResult, width: number, room: ValueRoom): readonly CardPart[] {
  const { remedy, expected, actual } = result;
  const part = (need: number, ...lines: readonly (readonly Line[])[]): CardPart => ({
    need,
    lines: lines.flat(),
  });
  const parts: CardPart[] = [part(2, paragraph(result.summary, width))];
  if (result.said !== undefined) parts.push(part(6, paragraph(`The provider said: “${result.said}”`, width)));
  if (result.meaning !== undefined) parts.push(part(6, paragraph(result.meaning, width)));
  if (expected !== undefined && actual !== undefined) parts.push(part(5, compared(expected, actual, room)));
  if (result.infra !== undefined) {
    parts.push(part(4, paragraph(result.infra, width)));
  }
  if (remedy) {
    parts.push(part(1, paragraph(remedy.say, width, { role: 'title' })));
    if (remedy.value !== undefined) parts.push(part(1, selectable(remedy.value, room.width, room.indent)));
    if (remedy.command !== undefined)
      parts.push(part(1, commandLines(remedy.command, room.width, room.indent)));
    if (remedy.steps?.length) parts.push(part(3, numbered(remedy.steps, width)));
    if (remedy.link !== undefined)
      parts.push(part(5, selectable(remedy.link, room.width, room.indent, 'dim')));
  }
  return parts;
}

export function numbered(steps: readonly string[], width: number): readonly Line[] {
  return steps.flatMap((step, index) => paragraph(step, width, { lead: [span(`${index + 1}. `, 'dim')] }));
}

/** Two values under each other, so that one differing character is seen. */
function compared(expected: string, actual: string, { width, indent }: ValueRoom): readonly Line[] {
  return [
    line(span('expected', 'dim')),
    ...selectable(expected, width, indent),
    line(span('found', 'dim')),
    ...selectable(actual, width, indent, 'text'),
  ];
}

function keepWithin(parts: readonly CardPart[], rows: number): readonly CardPart[] {
  let kept = parts;
  const height = () => kept.reduce((sum, { lines }) => sum + lines.length, 0);
  while (height() > Math.max(1, rows) && kept.length > 1) {
    const leastNeeded = Math.max(...kept.map(({ need }) => need));
    const last = kept.findLastIndex(({ need }) => need === leastNeeded);
    kept = kept.filter((_, index) => index !== last);
  }
  return kept;
}
