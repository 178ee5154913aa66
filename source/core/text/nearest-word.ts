/** The word that was probably meant: one typing slip away, two in a longer word. */
export function nearestWord<W extends string>(typed: string, words: readonly W[]): W | undefined {
  const near = words.map((word) => ({ word, slips: slipsBetween(typed, word) }));
  const [best] = near.filter(({ slips }) => slips > 0).sort((one, other) => one.slips - other.slips);
  return best && best.slips <= (best.word.length > 6 ? 2 : 1) ? best.word : undefined;
}

/** Edit distance with transpositions (optimal string alignment). */
function slipsBetween(typed: string, word: string): number {
  // Much longer input means something else; this bounds the work.
  if (typed.length > word.length + 2) return typed.length;
  const rows: number[][] = [Array.from({ length: word.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= typed.length; row++) {
    const line = [row];
    for (let column = 1; column <= word.length; column++) {
      const same = typed[row - 1] === word[column - 1];
      const swapped = typed[row - 2] === word[column - 1] && typed[row - 1] === word[column - 2];
      line[column] = Math.min(
        at(row - 1, column) + 1,
        (line[column - 1] ?? 0) + 1,
        at(row - 1, column - 1) + (same ? 0 : 1),
        row > 1 && column > 1 && swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    rows[row] = line;
  }
  return at(typed.length, word.length);
}
