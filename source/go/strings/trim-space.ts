/** What Go's unicode.IsSpace takes for space; JavaScript's own list differs in U+0085 and U+FEFF. */
const goSpace = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/** strings.TrimSpace */
export function trimGoSpace(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && goSpace.test(text[from] ?? '')) from += 1;
  while (to > from && goSpace.test(text[to - 1] ?? '')) to -= 1;
  return text.slice(from, to);
}
