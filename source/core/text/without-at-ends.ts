/** Removes characters from both ends. A regular expression anchored at the end would try every run of them. */
export function withoutAtEnds(text: string, atStart: string, atEnd = atStart): string {
  let from = 0;
  let to = text.length;
  while (from < to && atStart.includes(text.charAt(from))) from += 1;
  while (from < to && atEnd.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}
