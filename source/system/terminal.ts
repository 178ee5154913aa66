import type { Environment } from './programs/child-environment.ts';

export interface TerminalFacts {
  readonly isTty: boolean;
  readonly columns: number;
  readonly rows: number;
  readonly colour: boolean;
  readonly unicode: boolean;
  /** True if it supports hyperlinks (OSC 8); others may print the sequence. */
  readonly hyperlinks: boolean;
  /**
   * What it does with rows that no longer fit: most rewrap them and keep the cursor at its text; xterm does not rewrap;
   * xterm.js, in VS Code and Hyper, moves the cursor further. It is not queried (DA2): if somebody quits at once, its
   * answer would be typed into the shell.
   */
  readonly reflow: 'ordinary' | 'none' | 'xterm.js';
  /** Set if the browser is probably not on this machine, or sees another localhost. */
  readonly remote: 'ssh' | 'wsl' | 'codespaces' | 'container' | undefined;
}

export interface TerminalSource {
  readonly stdout: { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number };
  readonly environment: Environment;
  /** `--no-color`. */
  readonly noColor?: boolean;
  readonly platform?: NodeJS.Platform;
}

/** Everything that can be known about the output’s terminal. */
export function readTerminal({
  stdout,
  environment,
  noColor = false,
  platform = process.platform,
}: TerminalSource): TerminalFacts {
  const isTty = stdout.isTTY ?? false;
  return {
    isTty,
    columns: stdout.columns || 80,
    rows: stdout.rows || 24,
    colour: !noColor && wantsColour(environment, isTty),
    unicode: canUnicode(environment, platform),
    hyperlinks: isTty && opensHyperlinks(environment),
    reflow: reflowOf(environment),
    remote: remoteness(environment),
  };
}

/** NO_COLOR (no-color.org) overrides FORCE_COLOR, which overrides the terminal’s own capabilities. */
function wantsColour(environment: Environment, isTty: boolean): boolean {
  if (isSet(environment['NO_COLOR'])) return false;
  const force = environment['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  return isTty && environment['TERM'] !== 'dumb';
}

/** The first variable that is set decides (POSIX, 8.2). */
function canUnicode(environment: Environment, platform: NodeJS.Platform): boolean {
  if (platform === 'win32') {
    return isSet(environment['WT_SESSION']) || environment['TERM_PROGRAM'] === 'vscode';
  }
  if (environment['TERM'] === 'linux') return false;
  const locale = [environment['LC_ALL'], environment['LC_CTYPE'], environment['LANG']].find(isSet);
  return locale === undefined ? platform === 'darwin' : /utf-?8/i.test(locale);
}

/** Recognises terminals by their variables. Multiplexers such as tmux or screen may not pass the sequence on. */
function opensHyperlinks(environment: Environment): boolean {
  if (isSet(environment['TMUX']) || isSet(environment['STY']) || environment['TERM'] === 'dumb') return false;
  const program = environment['TERM_PROGRAM'] ?? '';
  return (
    ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper'].includes(program) ||
    ['xterm-kitty', 'xterm-ghostty', 'alacritty', 'foot'].includes(environment['TERM'] ?? '') ||
    isSet(environment['WT_SESSION']) ||
    // VTE has supported them since 0.50: GNOME Terminal, Tilix, Terminator.
    Number(environment['VTE_VERSION'] ?? 0) >= 5000
  );
}

/** In tmux or screen, their own behaviour applies, which is ordinary. */
function reflowOf(environment: Environment): TerminalFacts['reflow'] {
  if (isSet(environment['TMUX']) || isSet(environment['STY'])) return 'ordinary';
  if (isSet(environment['XTERM_VERSION'])) return 'none';
  return ['vscode', 'Hyper'].includes(environment['TERM_PROGRAM'] ?? '') ? 'xterm.js' : 'ordinary';
}

function remoteness(environment: Environment): TerminalFacts['remote'] {
  if (isSet(environment['CODESPACES'])) return 'codespaces';
  if (isSet(environment['SSH_CONNECTION']) || isSet(environment['SSH_TTY'])) return 'ssh';
  if (isSet(environment['WSL_DISTRO_NAME'])) return 'wsl';
  if (isSet(environment['container']) || isSet(environment['REMOTE_CONTAINERS'])) return 'container';
  return undefined;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
