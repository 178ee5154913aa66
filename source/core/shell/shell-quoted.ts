import { hasHiddenCharacters } from '../text/printable.ts';

const longest = 4000;

/** Words that no shell reads otherwise; zsh takes a leading `=` for a command's name, PowerShell `@` and `,` for its own. */
const bare = /^[A-Za-z0-9_./:-][A-Za-z0-9_./:=%+-]*$/;

/**
 * The value as one word for sh, bash, zsh and fish. Within single quotes only fish reads backslashes, so those and the
 * quote itself stand outside, where all four read `\\` and `\'` alike. No word where the value holds characters that
 * cannot be shown, or is too long to copy: such a value stands in no command.
 */
export function shellQuoted(value: string): string | undefined {
  if (value.length > longest || hasHiddenCharacters(value)) return undefined;
  if (bare.test(value)) return value;
  const parts = value.match(/[\\']|[^\\']+/g) ?? [''];
  return parts.map((part) => (part === '\\' || part === "'" ? `\\${part}` : `'${part}'`)).join('');
}

/** Why there is no command. */
export const noCommand =
  'A value in the command holds hidden characters, begins with a dash or is too long, so the command is left out.';
