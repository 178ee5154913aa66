import { terminalCharacters } from '../../core/text/printable.ts';

/**
 * A text in double quotes as YAML 1.2 (7.3.1), TOML 1.0 (basic strings) and JSON read it alike: what may act on a
 * terminal, or may not stand in a file, is written out.
 */
export function quoted(text: string): string {
  return JSON.stringify(text.toWellFormed()).replace(terminalCharacters, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff
      ? `\\U${code.toString(16).padStart(8, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** A list in one line, as both write it. */
export function quotedList(texts: readonly string[]): string {
  return `[${texts.map(quoted).join(', ')}]`;
}
