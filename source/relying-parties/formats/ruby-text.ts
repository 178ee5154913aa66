import { terminalCharacters } from '../../core/text/printable.ts';

/** A Ruby string without interpolation; terminal controls are escaped. */
export function rubyText(text: string): string {
  const known = text.toWellFormed();
  if (known.search(terminalCharacters) < 0) return `'${known.replace(/[\\']/g, '\\$&')}'`;
  const inner = known
    .replace(/[\\"#]/g, '\\$&')
    .replace(terminalCharacters, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
  return `"${inner}"`;
}
