export type LineOutput = ReturnType<typeof createLineOutput>;

/** Whole lines, one below the other, and at most one open question after them. */
export function createLineOutput(stream: Pick<NodeJS.WritableStream, 'write'>) {
  let open = '';
  return {
    /** Prints lines, then the prompt again; nothing if there are no lines and the prompt is already there. */
    show(lines: readonly string[], prompt: string): void {
      if (lines.length === 0 && prompt === open) return;
      const end = open === '' ? '' : '\n';
      stream.write(end + lines.map((line) => `${line}\n`).join('') + prompt);
      open = prompt;
    },
    /** The prompt was answered. `echoed`: the terminal has ended its line. */
    answered(echoed: boolean): void {
      if (!echoed && open !== '') stream.write('\n');
      open = '';
    },
  };
}
