/** Whole lines, added below each other, and at most one open question after them. */
export interface LineOutput {
  /** Prints lines, then the prompt anew. Nothing where there is no line and the prompt stands there already. */
  show(lines: readonly string[], prompt: string): void;
  /** The prompt was answered. `echoed`: the terminal has ended its line. */
  answered(echoed: boolean): void;
}

export function createLineOutput(stream: Pick<NodeJS.WritableStream, 'write'>): LineOutput {
  let open = '';
  return {
    show(lines, prompt) {
      if (lines.length === 0 && prompt === open) return;
      const end = open === '' ? '' : '\n';
      stream.write(end + lines.map((line) => `${line}\n`).join('') + prompt);
      open = prompt;
    },
    answered(echoed) {
      if (!echoed && open !== '') stream.write('\n');
      open = '';
    },
  };
}
