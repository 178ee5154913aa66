/** A word of a POSIX shell with its quotes. */
const word = /(?:'[^']*'|"[^"]*"|\\.|[^\s'"\\])+/g;

const continued = ' \\';

/**
 * Breaks a command between words with backslashes, so that the selected text still runs. Undefined if a single word is
 * too long, or if the words are not the whole command.
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

/** Keeps an option such as `--url` beside its value if both fit. */
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
