import { type IPty, spawn } from '@lydell/node-pty';
import unicode11 from '@xterm/addon-unicode11';
import headless from '@xterm/headless';

export interface TerminalOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly cwd?: string;
  /** Added to a clean copy of this process's environment; `undefined` removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

type Wanted = string | RegExp | ((screen: string) => boolean);

/** A real pseudo terminal with a program in it, and the screen that a person would see. */
export interface TerminalRig extends AsyncDisposable {
  readonly pid: number;
  /** The visible screen, one row per line, without trailing blanks. */
  screen(): string;
  /** The visible screen and everything that scrolled out of it. */
  scrollback(): string;
  /** Every byte that the program wrote, as text. */
  raw(): string;
  /** The cursor's position on the visible screen, counted from 0. */
  cursor(): { readonly x: number; readonly y: number };
  /** Resolves with the screen once it shows what is wanted; rejects with the screen on timeout. */
  waitFor(wanted: Wanted, timeout?: number): Promise<string>;
  write(text: string): void;
  resize(columns: number, rows: number): Promise<void>;
  readonly exit: Promise<{ readonly exitCode: number; readonly signal: number }>;
  kill(signal?: string): void;
  readonly emulator: headless.Terminal;
}

/** Variables that change how programs draw, some of them set by the test runner. */
const misleading = [
  'CI',
  'CONTINUOUS_INTEGRATION',
  'GITHUB_ACTIONS',
  'VITEST',
  'NODE_ENV',
  'FORCE_COLOR',
  'NO_COLOR',
];

export function openTerminal(
  command: string,
  args: readonly string[],
  options: TerminalOptions = {},
): TerminalRig {
  const { columns = 80, rows = 24 } = options;
  const emulator = new headless.Terminal({ cols: columns, rows, scrollback: 5000, allowProposedApi: true });
  emulator.loadAddon(new unicode11.Unicode11Addon());
  emulator.unicode.activeVersion = '11';

  const pty = spawn(command, [...args], {
    // The library gives this precedence over the environment.
    name: options.env?.['TERM'] ?? 'xterm-256color',
    cols: columns,
    rows,
    cwd: options.cwd ?? process.cwd(),
    env: cleanEnvironment(options.env ?? {}),
  });
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of [...listeners]) listener();
  };
  let raw = '';
  let exited = false;
  pty.onData((data) => {
    raw += data;
    emulator.write(data, changed);
  });
  // Programs ask the terminal for its cursor or name; the emulator answers as a real one would.
  emulator.onData((answer) => pty.write(answer));
  const exit = new Promise<{ exitCode: number; signal: number }>((resolve) => {
    pty.onExit(({ exitCode, signal }) => {
      // Draw what is still queued before anyone reads the screen for the last time.
      emulator.write('', () => {
        exited = true;
        changed();
        resolve({ exitCode, signal: signal ?? 0 });
      });
    });
  });

  const text = (from: number, count: number) => {
    const buffer = emulator.buffer.active;
    const lines = Array.from(
      { length: count },
      (_, row) => buffer.getLine(from + row)?.translateToString(true) ?? '',
    );
    return lines.join('\n').trimEnd();
  };
  const screen = () => text(emulator.buffer.active.baseY, emulator.rows);

  function waitFor(wanted: Wanted, timeout = 10_000): Promise<string> {
    const found = (now: string) =>
      typeof wanted === 'string'
        ? now.includes(wanted)
        : wanted instanceof RegExp
          ? wanted.test(now)
          : wanted(now);
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void) => {
        clearTimeout(timer);
        listeners.delete(look);
        settle();
      };
      const fail = (why: string) =>
        finish(() => reject(new Error(`${why} ${String(wanted)}. The screen was:\n${screen()}`)));
      const look = () => {
        // Within a synchronized update the screen is half drawn, and a person does not see it.
        if (emulator.modes.synchronizedOutputMode && !exited) return;
        const now = screen();
        if (found(now)) finish(() => resolve(now));
        else if (exited) fail('The program ended before the screen showed');
      };
      const timer = setTimeout(() => fail(`Within ${timeout} ms the screen did not show`), timeout);
      listeners.add(look);
      look();
    });
  }

  return {
    pid: pty.pid,
    screen,
    scrollback: () => text(0, emulator.buffer.active.length),
    raw: () => raw,
    cursor: () => ({ x: emulator.buffer.active.cursorX, y: emulator.buffer.active.cursorY }),
    waitFor,
    write: (input) => pty.write(input),
    async resize(newColumns, newRows) {
      // The emulator first, so that output for the new size meets the new size.
      emulator.resize(newColumns, newRows);
      pty.resize(newColumns, newRows);
    },
    exit,
    kill: (signal) => end(pty, exited, signal),
    emulator,
    async [Symbol.asyncDispose]() {
      end(pty, exited, 'SIGKILL');
      await exit;
      emulator.dispose();
    },
  };
}

function end(pty: IPty, exited: boolean, signal?: string): void {
  if (!exited) pty.kill(signal);
}

function cleanEnvironment(added: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const merged = { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TERM: 'xterm-256color', ...added };
  return Object.fromEntries(
    Object.entries(merged).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined && (!misleading.includes(entry[0]) || entry[0] in added),
    ),
  );
}
