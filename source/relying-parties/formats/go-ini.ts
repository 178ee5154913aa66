import { hasHiddenCharacters } from '../../core/text/printable.ts';

/** Replaced by the value of another key, in quotation marks too (gopkg.in/ini.v1 v1.67.0: key.go, transformValue). */
export const goIniReference = /%\([^)]+\)s/;

/**
 * A value as gopkg.in/ini.v1 reads it: what it would take for a comment, a quote or a continued line stands in three
 * quotation marks. No value where there is no way to write it.
 */
export function goIniValue(text: string): string | undefined {
  if (hasHiddenCharacters(text) || text.includes('"""') || goIniReference.test(text)) return undefined;
  const isPlain = text === text.trim() && !/[;#`\\]|^["']/.test(text);
  return isPlain ? text : `"""${text}"""`;
}
