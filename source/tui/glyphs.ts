/** The signs of the screens. A word stands beside each one that carries a meaning. */
export const unicodeGlyphs = {
  verdict: { pass: '✔', warn: '!', fail: '✖', unknown: '?', blocked: '·', skipped: '–' },
  /** One after the other while something is waited for. */
  busy: ['◌', '○', '◉', '○'],
  step: { done: '●', here: '◉', ahead: '○', trouble: '✖' },
  pointer: '❯',
  mask: '•',
  separator: '·',
  /** A document holds the claim; or with another value. */
  held: '●',
  differs: '≠',
  /** Below the first character that differs. */
  here: '↑',
};

export type Glyphs = Readonly<typeof unicodeGlyphs>;

export const asciiGlyphs: Glyphs = {
  verdict: { pass: '+', warn: '!', fail: 'x', unknown: '?', blocked: '.', skipped: '-' },
  busy: ['-', '\\', '|', '/'],
  step: { done: '*', here: '>', ahead: 'o', trouble: 'x' },
  pointer: '>',
  mask: '*',
  separator: '-',
  held: '*',
  differs: '#',
  here: '^',
};
