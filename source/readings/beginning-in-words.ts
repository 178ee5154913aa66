import { readableWords } from '../core/text/readable-words.ts';

/** Characters; an error and what it names stand close together. */
const longestText = 20_000;

/** The beginning of a text as a person would read it. */
export function beginningInWords(text: string): string {
  return readableWords(text.slice(0, longestText));
}
