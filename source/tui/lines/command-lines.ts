import { cellWidth } from './cell-width.ts';
import { type Line, span } from './line.ts';
import { selectable } from './wrap.ts';

/** A word of a POSIX shell with its quotes. */
const word = /(?:'[^']*'|"[^"]*"|\\.|[^\s'"\\])+/g;

const continued = ' \\';

/**
 * A command to select and run. Too long for a row, it is broken between its words with a backslash, as a person
 * would type it, so that what is selected runs as it is.
 */
export function commandLines(command: string, width: number, indent: number): readonly Line[] {
  const whole = span(command).text;
  if (cellWidth(whole) <= width - indent) return selectable(whole, width, indent);
  const hanging = indent + 2;
  return (
    asLines(brokenBetweenWords(whole, width - hanging), indent, hanging) ??
    asLines(brokenBetweenWords(whole, width), 0, 0) ??
    selectable(whole, width, indent)
  );
}

function asLines(
  rows: readonly string[] | undefined,
  indent: number,
  hanging: number,
): readonly Line[] | undefined {
  return rows?.map((row, index) => ({
    spans: [
      span(' '.repeat(index === 0 ? indent : hanging)),
      span(index < rows.length - 1 ? row + continued : row, 'value'),
    ],
    alone: true,
  }));
}

/** Rows that join to the same words; absent where one word alone is too long, or the words are not all of it. */
function brokenBetweenWords(command: string, width: number): readonly string[] | undefined {
  const words = command.match(word) ?? [];
  if (words.join(' ') !== command) return undefined;
  const room = width - continued.length;
  if (words.some((one) => cellWidth(one) > room)) return undefined;
  const rows: string[] = [];
  for (const unit of optionsWithValues(words, room)) {
    const joined = `${rows.at(-1) ?? ''} ${unit}`;
    if (rows.length > 0 && cellWidth(joined) <= room) rows[rows.length - 1] = joined;
    else rows.push(unit);
  }
  return rows;
}

/** `--url` stays beside its value where both fit. */
function optionsWithValues(words: readonly string[], room: number): readonly string[] {
  const units: string[] = [];
  for (const one of words) {
    const last = units.at(-1) ?? '';
    const together = `${last} ${one}`;
    const belongs = /^--[\w-]+$/.test(last) && !one.startsWith('-') && cellWidth(together) <= room;
    if (belongs) units[units.length - 1] = together;
    else units.push(one);
  }
  return units;
}
