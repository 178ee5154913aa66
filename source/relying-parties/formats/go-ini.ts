import { hasHiddenCharacters } from '../../core/text/printable.ts';

/**
 * Whether `%(key)s` stands in it, in quotation marks or not: the value of another key takes its place
 * (gopkg.in/ini.v1 v1.67.0: key.go, transformValue).
 */
export function hasGoIniReference(text: string): boolean {
  const upToEachEnd = text.split(')');
  return upToEachEnd.some((part, at) => /%\(./s.test(part) && upToEachEnd[at + 1]?.startsWith('s'));
}

/**
 * A value as gopkg.in/ini.v1 reads it: what it would take for a comment, a quote or a continued line stands in three
 * quotation marks. No value where there is no way to write it.
 */
export function goIniValue(text: string): string | undefined {
  if (hasHiddenCharacters(text) || text.includes('"""') || hasGoIniReference(text)) return undefined;
  const isPlain = text === text.trim() && !/[;#`\\]|^["']/.test(text);
  return isPlain ? text : `"""${text}"""`;
}
