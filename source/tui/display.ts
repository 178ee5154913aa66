import { asciiGlyphs, type Glyphs, unicodeGlyphs } from './glyphs.ts';
import { colourTheme, plainTheme, type Theme } from './theme.ts';

/** What the terminal can do, as the shell found out. */
export interface Terminal {
  readonly colour: boolean;
  readonly unicode: boolean;
  readonly screenReader: boolean;
  /** Where the browser is probably not on this machine. */
  readonly remote?: Remote | undefined;
}

export type Remote = 'ssh' | 'wsl' | 'codespaces' | 'container';

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** All that the drawing of a screen depends on besides the session. */
export interface Display extends Size {
  readonly glyphs: Glyphs;
  readonly theme: Theme;
  readonly unicode: boolean;
  /** Frames around cards: never where a screen reader would read them, nor where they cost too much room. */
  readonly frames: boolean;
  readonly screenReader: boolean;
  readonly remote: Remote | undefined;
}

export function displayOf(terminal: Terminal, size: Size): Display {
  // Some pseudo terminals are told no size and say 0.
  const columns = size.columns > 0 ? size.columns : 80;
  const rows = size.rows > 0 ? size.rows : 24;
  return {
    columns,
    rows,
    glyphs: terminal.unicode && !terminal.screenReader ? unicodeGlyphs : asciiGlyphs,
    theme: terminal.colour ? colourTheme : plainTheme,
    unicode: terminal.unicode,
    frames: columns >= 60 && !terminal.screenReader,
    screenReader: terminal.screenReader,
    remote: terminal.remote,
  };
}
