import { printable } from '../text/printable.ts';
import { shellQuoted } from './shell-quoted.ts';

/**
 * A line that does nothing in sh, bash, zsh and fish. An interactive zsh takes `#` for a command, so what follows is one
 * word: it says that there is no such command, and runs nothing of the text.
 */
export function shellComment(text: string): string {
  return `# ${shellQuoted(text) ?? shellQuoted(printable(text))}`;
}
