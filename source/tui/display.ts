import { createContext, use } from 'react';
import { colourTheme, plainTheme, type Theme } from './theme.ts';
import type { Shown } from './ui-state.ts';

/** What the terminal can do, as the shell found out. */
export interface Terminal {
  readonly colour: boolean;
  readonly unicode: boolean;
  /** It opens hyperlinks (OSC 8). */
  readonly hyperlinks?: boolean;
  /** What it does with rows that have become too wide. */
  readonly reflow?: 'ordinary' | 'none' | 'xterm.js';
  /** Where the browser is probably not on this machine. */
  readonly remote?: Remote | undefined;
  /** How long one request may take. */
  readonly requestSeconds?: number;
}

export type Remote = 'ssh' | 'wsl' | 'codespaces' | 'container';

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** All that the drawing of a screen depends on besides the session. */
export interface Display extends Size, Terminal {
  readonly theme: Theme;
  /** Columns left free on both sides. */
  readonly margin: 0 | 1;
  /** Columns between the margins. */
  readonly width: number;
  /** Blank rows between the parts of a screen. */
  readonly gap: 0 | 1;
  /** Labels stand above what they label. */
  readonly narrow: boolean;
}

export function displayOf(terminal: Terminal, size: Size): Display {
  // Some pseudo terminals are told no size and say 0.
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

/** What the terminal can do is the same for all that is drawn on it. */
export const DisplayProvider = DisplayContext.Provider;

export function useDisplay(): Display {
  return use(DisplayContext);
}

const ShownContext = createContext<Shown | undefined>(undefined);

/** So is what is drawn. */
export const ShownProvider = ShownContext.Provider;

export function useShown(): Shown {
  const shown = use(ShownContext);
  if (!shown) throw new Error('A screen is drawn of nothing.');
  return shown;
}
