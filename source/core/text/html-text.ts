// Not a package: the parser of htmlparser2 12 takes quadratic time for nested elements, and the character names that it
// and `entities` 8 know take some milliseconds to unpack at each start, for pages that use a dozen of them.

/** In characters; longer pages have their message near the start or not at all. */
const longestPage = 200_000;
/** In characters; no provider's error is longer. */
export const longestText = 4000;

const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
  szlig: 'ß',
};

const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};

const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,7}));/gi;

/** Escapes text for HTML elements and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Decodes character references: all numeric ones, and the names found on European error pages. */
export function decodeHtml(text: string): string {
  return text.replace(reference, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named(name) ?? whole;
    const codePoint = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const isCharacter = codePoint > 0 && codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff);
    return isCharacter ? String.fromCodePoint(codePoint) : '\ufffd';
  });
}

function named(name: string): string | undefined {
  const mark = marks[name.slice(1)];
  if (mark !== undefined) return `${name.slice(0, 1)}${mark}`.normalize();
  return characters[name.toLowerCase()];
}

/**
 * The visible text of a page, without markup, scripts and styles; a heading that repeats the title comes once. Linear in
 * the page's length.
 */
export function readableText(page: string): string {
  const html = page.slice(0, longestPage);
  const lower = html.toLowerCase();
  const texts: string[] = [];
  for (let at = 0; at < html.length; ) {
    const tag = html.indexOf('<', at);
    const text = html.slice(at, tag < 0 ? html.length : tag).trim();
    if (text !== '' && text !== texts.at(-1)) texts.push(text);
    at = tag < 0 ? html.length : endOfMarkup(lower, tag);
  }
  return decodeHtml(texts.join(' ')).replace(/\s+/g, ' ').trim().slice(0, longestText);
}

/** Empty if the page has none. */
export function titleOf(page: string): string {
  const title = /<title(?:\s[^<>]*)?>([^<]*)/i.exec(page.slice(0, 20_000))?.[1] ?? '';
  return decodeHtml(title).replace(/\s+/g, ' ').trim();
}

function endOfMarkup(lower: string, tag: number): number {
  const raw = ['script', 'style'].find((name) => lower.startsWith(`<${name}`, tag));
  if (raw !== undefined) return after(lower, '>', after(lower, `</${raw}`, tag));
  return after(lower, lower.startsWith('<!--', tag) ? '-->' : '>', tag);
}

function after(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from);
  return found < 0 ? text.length : found + end.length;
}
