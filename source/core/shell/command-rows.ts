/** A word of a POSIX shell with its quotes. */
const word = /(?:'[^']*'|"[^"]*"|\\.|[^\s'"\\])+/g;

const continued = ' \\';

/**
 * A command broken between its words with a backslash, as a person would type it, so that what is selected runs as it is.
 * Absent where one word alone is too long, or the words are not all of it.
 */
export function commandRows(
  command: string,
  width: number,
  widthOf: (text: string) => number,
): readonly string[] | undefined {
  const words = command.match(word) ?? [];
  const room = width - continued.length;
  if (words.join(' ') !== command || words.some((one) => widthOf(one) > room)) return undefined;
  const rows: string[] = [];
  for (const unit of optionsWithValues(words, (text) => widthOf(text) <= room)) {
    const joined = `${rows.at(-1) ?? ''} ${unit}`;
    if (rows.length > 0 && widthOf(joined) <= room) rows[rows.length - 1] = joined;
    else rows.push(unit);
  }
  return rows.map((row, index) => (index < rows.length - 1 ? row + continued : row));
}

/** `--url` stays beside its value where both fit. */
function optionsWithValues(words: readonly string[], fits: (text: string) => boolean): readonly string[] {
  const units: string[] = [];
  for (const one of words) {
    const together = `${units.at(-1) ?? ''} ${one}`;
    const belongs = /^--[\w-]+$/.test(units.at(-1) ?? '') && !one.startsWith('-');
    if (belongs && fits(together)) units[units.length - 1] = together;
    else units.push(one);
  }
  return units;
}
