import { terminalCharacters } from '../../core/text/printable.ts';

/** A text as Ruby reads it and puts nothing in: what may act on a terminal is written out. */
export function rubyText(text: string): string {
  const known = text.toWellFormed();
  if (known.search(terminalCharacters) < 0) return `'${known.replace(/[\\']/g, '\\$&')}'`;
  const inner = known
    .replace(/[\\"#]/g, '\\$&')
    .replace(terminalCharacters, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
  return `"${inner}"`;
}
