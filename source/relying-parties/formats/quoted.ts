import { terminalCharacters } from '../../core/text/printable.ts';

/**
 * A double-quoted string that YAML 1.2 (7.3.1), TOML 1.0 (basic strings) and JSON read alike, with terminal controls
 * and characters that files may not contain escaped.
 */
export function quoted(text: string): string {
  return JSON.stringify(text.toWellFormed()).replace(terminalCharacters, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff
      ? `\\U${code.toString(16).padStart(8, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** A list on one line, for YAML and TOML. */
export function quotedList(texts: readonly string[]): string {
  return `[${texts.map(quoted).join(', ')}]`;
}
