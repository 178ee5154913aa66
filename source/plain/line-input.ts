import { createListeners } from '../session/store.ts';

export type LineInput = ReturnType<typeof createLineInput>;

/** Longer lines are cut, so that an endless one takes no memory. */
const longest = 65_536;

/**
 * Whole lines of standard input, edited and echoed by the terminal if there is one. `onInterrupt` is called for Ctrl-C
 * if the terminal passes it on as a character instead of a signal.
 */
export function createLineInput(stdin: NodeJS.ReadStream, onInterrupt: () => void) {
  const isTerminal = stdin.isTTY === true;
  const { subscribe, tell } = createListeners();
  let waiting = '';
  let ended = false;
  let cameHidden = false;

  const onData = (chunk: string) => {
    if (isTerminal && chunk.includes('\u0003')) {
      onInterrupt();
      return;
    }
    // Ctrl-D on an empty line.
    if (isTerminal && /(?:^|[\r\n])\u0004/.test(waiting + chunk)) ended = true;
    if (stdin.isRaw) cameHidden = true;
    waiting = (waiting + chunk).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
    if (!waiting.includes('\n')) waiting = waiting.slice(0, longest);
    tell();
  };
  const onEnd = () => {
    ended = true;
    tell();
  };

  stdin.setEncoding('utf8');
  stdin.on('data', onData);
  for (const event of ['end', 'close', 'error']) stdin.on(event, onEnd);

  return {
    isTerminal,
    /** Nothing more will come. */
    get ended(): boolean {
      return ended;
    },
    /** Removes and returns the oldest line. */
    take(): string | undefined {
      const end = waiting.indexOf('\n');
      if (end < 0) return undefined;
      const line = waiting.slice(0, end);
      waiting = waiting.slice(end + 1);
      return edited(line);
    },
    /** Switches off the terminal's echo, which also removes its limit on line length. */
    hide(): void {
      cameHidden = false;
      if (isTerminal) stdin.setRawMode(true);
    },
    /** Switches it on again. True if lines pasted after the hidden one were discarded. */
    show(): boolean {
      if (isTerminal) stdin.setRawMode(false);
      const behind = cameHidden ? waiting : '';
      if (cameHidden) waiting = '';
      return behind.trim() !== '';
    },
    subscribe,
    close(): void {
      stdin.off('data', onData);
      for (const event of ['end', 'close', 'error']) stdin.off(event, onEnd);
      if (isTerminal && stdin.isRaw) stdin.setRawMode(false);
      stdin.pause();
    },
  };
}

/** Sequences of arrow and function keys, and the markers around a paste. */
const escapeSequence = /\u001b(?:\[[0-?]*[ -/]*[@-~]|O[ -~]|[^\u001b])?/gu;

/** Applies editing keys that the terminal did not handle, and removes other control characters. */
function edited(line: string): string {
  const left: string[] = [];
  for (const character of line.replace(escapeSequence, '')) {
    if (character === '\u007f' || character === '\b') left.pop();
    else if (character === '\u0015') left.length = 0;
    else if (character === '\t') left.push(' ');
    else if (!/\p{Cc}/u.test(character)) left.push(character);
  }
  return left.join('');
}
