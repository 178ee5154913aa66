import { describe, expect, it } from 'vitest';
import { readTerminal } from '../../source/system/terminal.ts';

const tty = { isTTY: true, columns: 120, rows: 40 };

describe('colour', () => {
  it.each([
    [tty, { TERM: 'xterm' }, false, true],
    [tty, { TERM: 'dumb' }, false, false],
    [tty, { NO_COLOR: '1' }, false, false],
    [tty, { NO_COLOR: '' }, false, true],
    [tty, { NO_COLOR: '1', FORCE_COLOR: '1' }, false, false],
    [tty, { FORCE_COLOR: '0' }, false, false],
    [tty, { FORCE_COLOR: '1' }, true, false],
    [{}, { TERM: 'xterm' }, false, false],
    [{}, { FORCE_COLOR: '1' }, false, true],
  ])('on %j with %j and --no-color %s: %s', (stdout, environment, noColor, colour) => {
    expect(readTerminal({ stdout, environment, noColor }).colour).toBe(colour);
  });
});

describe('Unicode', () => {
  it.each([
    ['linux', { LANG: 'en_US.UTF-8' }, true],
    ['linux', { LANG: 'de_DE.utf8' }, true],
    ['linux', { LANG: 'C' }, false],
    ['linux', {}, false],
    ['linux', { LC_ALL: 'C', LANG: 'en_US.UTF-8' }, false],
    ['linux', { LC_ALL: '', LC_CTYPE: 'C.UTF-8' }, true],
    ['linux', { TERM: 'linux', LANG: 'en_US.UTF-8' }, false],
    ['darwin', {}, true],
    ['win32', {}, false],
    ['win32', { WT_SESSION: 'a' }, true],
  ] as const)('on %s with %j: %s', (platform, environment, unicode) => {
    expect(readTerminal({ stdout: tty, environment, platform }).unicode).toBe(unicode);
  });
});

it.each([
  [{}, undefined],
  [{ SSH_CONNECTION: '192.0.2.1 1 192.0.2.2 22' }, 'ssh'],
  [{ WSL_DISTRO_NAME: 'Debian' }, 'wsl'],
  [{ CODESPACES: 'true', SSH_CONNECTION: 'a' }, 'codespaces'],
  [{ container: 'podman' }, 'container'],
])('with %j the browser is on another machine: %s', (environment, remote) => {
  expect(readTerminal({ stdout: tty, environment }).remote).toBe(remote);
});

it.each([
  [{ TERM_PROGRAM: 'vscode' }, 'xterm.js'],
  [{ TERM_PROGRAM: 'Hyper' }, 'xterm.js'],
  [{ TERM_PROGRAM: 'vscode', TMUX: '/tmp/tmux-0/default,1,0' }, 'ordinary'],
  [{ XTERM_VERSION: 'XTerm(379)' }, 'none'],
  [{ XTERM_VERSION: 'XTerm(379)', STY: '1.pts-0' }, 'ordinary'],
  [{}, 'ordinary'],
])('with %j rows that become too wide are rewrapped: %s', (environment, reflow) => {
  expect(readTerminal({ stdout: tty, environment }).reflow).toBe(reflow);
});

it('has a size even if none is reported', () => {
  expect(readTerminal({ stdout: tty, environment: {} })).toMatchObject({ columns: 120, rows: 40 });
  expect(readTerminal({ stdout: {}, environment: {} })).toMatchObject({
    columns: 80,
    rows: 24,
    isTty: false,
  });
});

describe('hyperlinks', () => {
  it.each<[string, Readonly<Record<string, string>>, boolean]>([
    ['kitty', { TERM: 'xterm-kitty' }, true],
    ['a terminal with VTE 0.50 or newer', { VTE_VERSION: '7600' }, true],
    ['an older VTE', { VTE_VERSION: '4800' }, false],
    ['iTerm', { TERM_PROGRAM: 'iTerm.app' }, true],
    ['tmux within it', { TERM_PROGRAM: 'iTerm.app', TMUX: '/tmp/tmux-0/default,1,0' }, false],
    ['a terminal that says nothing', { TERM: 'xterm-256color' }, false],
  ])('%s', (_, environment, opens) => {
    expect(readTerminal({ stdout: { isTTY: true }, environment }).hyperlinks).toBe(opens);
    expect(readTerminal({ stdout: {}, environment }).hyperlinks).toBe(false);
  });
});
