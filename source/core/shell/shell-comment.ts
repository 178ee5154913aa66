import { printable } from '../text/printable.ts';
import { shellQuoted } from './shell-quoted.ts';

/**
 * A line without effect in sh, bash, zsh and fish. An interactive zsh runs `#` as a command, so the text is quoted as
 * one argument: zsh reports an unknown command and runs none of the text.
 */
export function shellComment(text: string): string {
  return `# ${shellQuoted(text) ?? shellQuoted(printable(text))}`;
}
