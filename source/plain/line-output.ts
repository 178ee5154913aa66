export type LineOutput = ReturnType<typeof createLineOutput>;

/** Whole lines, added below each other, and at most one open question after them. */
export function createLineOutput(stream: Pick<NodeJS.WritableStream, 'write'>) {
  let open = '';
  return {
    /** Prints lines, then the prompt anew. Nothing where there is no line and the prompt stands there already. */
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
