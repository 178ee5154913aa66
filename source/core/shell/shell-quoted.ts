import { hasHiddenCharacters } from '../text/printable.ts';

const longest = 4000;

/** Words that need no quotes: zsh expands a leading `=`, and PowerShell treats `@` and `,` as syntax. */
const bare = /^[A-Za-z0-9_./:-][A-Za-z0-9_./:=%+-]*$/;

/**
 * The value as one word for sh, bash, zsh and fish. Only fish reads backslashes within single quotes, so these and the
 * quote itself go outside, where all four read `\\` and `\'` alike. Undefined if the value has hidden characters or is
 * too long to copy: it must not go into a command.
 */
export function shellQuoted(value: string): string | undefined {
  if (value.length > longest || hasHiddenCharacters(value)) return undefined;
  if (bare.test(value)) return value;
  const parts = value.match(/[\\']|[^\\']+/g) ?? [''];
  return parts.map((part) => (part === '\\' || part === "'" ? `\\${part}` : `'${part}'`)).join('');
}

/** Why there is no command. */
export const noCommand =
  'A value in the command contains hidden characters, begins with a dash or is too long, so the command is left out.';
