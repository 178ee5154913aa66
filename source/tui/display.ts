import type { TextProps } from 'ink';
import { createContext, use } from 'react';

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

/** What the terminal can do, as the shell found out. */
export interface Terminal {
  readonly colour: boolean;
  readonly unicode: boolean;
  /** Supports hyperlinks (OSC 8). */
  readonly hyperlinks?: boolean;
  /** What it does with rows that have become too wide. */
  readonly reflow?: 'ordinary' | 'none' | 'xterm.js';
  /** Set if the browser is probably on another machine. */
  readonly remote?: Remote | undefined;
  /** The limit for one request, in seconds. */
  readonly requestSeconds?: number;
}

export type Remote = 'ssh' | 'wsl' | 'codespaces' | 'container';

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Everything except the session that drawing a screen depends on. */
export interface Display extends Size, Terminal {
  readonly theme: Theme;
  /** Columns left free on both sides. */
  readonly margin: 0 | 1;
  /** Columns between the margins. */
  readonly width: number;
  /** Blank rows between the parts of a screen. */
  readonly gap: 0 | 1;
  /** Labels are above what they label. */
  readonly narrow: boolean;
}

export function displayOf(terminal: Terminal, size: Size): Display {
  // Some pseudo terminals get no size and report 0.
  const columns = size.columns > 0 ? size.columns : 80;
  const rows = size.rows > 0 ? size.rows : 24;
  const margin = columns < 30 ? 0 : 1;
  return {
    ...terminal,
    columns,
    rows,
    theme: terminal.colour ? colourTheme : plainTheme,
    margin,
    width: columns - 2 * margin,
    gap: rows < 16 ? 0 : 1,
    narrow: columns < 50,
  };
}

const DisplayContext = createContext(displayOf({ colour: true, unicode: true }, { columns: 0, rows: 0 }));

/** The display is the same for everything drawn on the terminal. */
export const DisplayProvider = DisplayContext.Provider;

export function useDisplay(): Display {
  return use(DisplayContext);
}
