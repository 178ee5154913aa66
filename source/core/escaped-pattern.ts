const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text with none of these holds nothing that was escaped. */
const escaping = /\\|%[0-9a-f]{2}|&[#a-z]|\+/i;

/** Longer values are tokens in a URL-safe alphabet, which nobody has a reason to escape. */
const longest = 300;

/**
 * Finds a value in which any character may be escaped in the way of JSON (`\u002b`, `\/`), URLs (`%2b`) or
 * HTML (`&#43;`), JSON within JSON included: each library escapes others of them. Undefined where the value is too long for that.
 */
export function escapedPattern(value: string): RegExp | undefined {
  if (value.length > longest) return undefined;
  return new RegExp(Array.from(value, anyFormOf).join(''), 'gi');
}

export function maySpellEscaped(text: string): boolean {
  return escaping.test(text);
}

/** Letters also match in the other case, which hides a little more than the secret and never less. */
function anyFormOf(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  const units = character
    .split('')
    .map((unit) => `\\\\+u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const bytes = Array.from(
    new TextEncoder().encode(character),
    (byte) => `%${byte.toString(16).padStart(2, '0')}`,
  );
  const entity = entities[character];
  const forms = [
    literal(character),
    units.join(''),
    bytes.join(''),
    `&#0*${character.codePointAt(0)};`,
    `&#x0*${hex};`,
    ...(entity === undefined ? [] : [entity]),
    ...('/"\\'.includes(character) ? [`\\\\+${literal(character)}`] : []),
    ...(character === ' ' ? ['\\+'] : []),
  ];
  return `(?:${forms.join('|')})`;
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
