/** The signs of the screens; without Unicode each is one character too. A word stands beside each one that carries a meaning. */
export const glyphs = {
  verdict: { pass: '✔', warn: '!', fail: '✖', unknown: '?', blocked: '·', skipped: '–', busy: '◌' },
  /** One after the other while something is waited for. */
  busy: ['◌', '○', '●', '○'],
  step: { done: '●', here: '◉', ahead: '○', trouble: '✖' },
  /** Before what has the keyboard. */
  pointer: '❯',
} as const;

/** A verdict, or that it is waited for. */
export type Sign = keyof typeof glyphs.verdict;
