import { hasHiddenCharacters } from '../../core/text/printable.ts';

/**
 * True if the text contains `%(key)s`, quoted or not, which is replaced by the value of another key (gopkg.in/ini.v1
 * v1.67.0: key.go, transformValue).
 */
export function hasGoIniReference(text: string): boolean {
  const upToEachEnd = text.split(')');
  return upToEachEnd.some((part, at) => /%\(./s.test(part) && upToEachEnd[at + 1]?.startsWith('s'));
}

/**
 * A value for gopkg.in/ini.v1, in triple quotes if it would otherwise read as a comment, a quote or a continued line.
 * `undefined` if it cannot be written.
 */
export function goIniValue(text: string): string | undefined {
  if (hasHiddenCharacters(text) || text.includes('"""') || hasGoIniReference(text)) return undefined;
  const isPlain = text === text.trim() && !/[;#`\\]|^["']/.test(text);
  return isPlain ? text : `"""${text}"""`;
}
