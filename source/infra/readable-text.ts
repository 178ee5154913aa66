/** Longer pages hold their message near the start or not at all. */
const longestPage = 200_000;
/** No error of a provider says more. */
export const longestText = 4000;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#34': '"',
  '#x27': "'",
  '#x2f': '/',
};

/** What a person would read on a page: markup, scripts and styles removed. Linear in the page's length. */
export function readableText(page: string): string {
  const html = page.slice(0, longestPage);
  const lower = html.toLowerCase();
  let text = '';
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf('<', at);
    if (tag < 0) break;
    text += html.slice(at, tag);
    at = endOfMarkup(lower, tag);
    text += ' ';
  }
  text += html.slice(at);
  return text
    .replace(/&(#?\w{2,6});/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestText);
}

function endOfMarkup(lower: string, tag: number): number {
  for (const name of ['script', 'style']) {
    if (lower.startsWith(`<${name}`, tag)) return after(lower, `</${name}>`, tag);
  }
  if (lower.startsWith('<!--', tag)) return after(lower, '-->', tag);
  return after(lower, '>', tag);
}

function after(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from);
  return found < 0 ? text.length : found + end.length;
}
