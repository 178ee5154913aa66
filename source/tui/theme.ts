import type { TextProps } from 'ink';

type Style = Pick<TextProps, 'color' | 'dimColor' | 'bold' | 'inverse'>;

/** The sixteen colours of the terminal's own palette, so that light and dark backgrounds both work. */
export const colourTheme = {
  text: {},
  dim: { dimColor: true },
  title: { bold: true },
  accent: { color: 'cyan', bold: true },
  value: { color: 'cyan' },
  key: { bold: true },
  pass: { color: 'green' },
  warn: { color: 'yellow' },
  fail: { color: 'red' },
  unknown: { color: 'magenta' },
  busy: { color: 'blue' },
  caption: { inverse: true },
} as const satisfies Readonly<Record<string, Style>>;

/** What a piece of text is, never how it looks. */
export type Role = keyof typeof colourTheme;

/** Looks by role; plain where it names none. Colour is never the only sign: words and glyphs say the same. */
export type Theme = Readonly<Partial<Record<Role, Style>>>;

const bold = { bold: true };

/** For NO_COLOR and `--no-color`: weight only. */
export const plainTheme: Theme = { title: bold, accent: bold, key: bold, fail: bold, caption: bold };

export function roleOf(verdict: Sign): Role {
  return verdict === 'blocked' || verdict === 'skipped' ? 'dim' : verdict;
}

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
