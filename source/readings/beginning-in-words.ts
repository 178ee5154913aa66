import { readableWords } from '../core/text/readable-words.ts';

/** In characters; an error and what it names are close together. */
const longestText = 20_000;

/** The beginning of a text as a person would read it. */
export function beginningInWords(text: string): string {
  return readableWords(text.slice(0, longestText));
}
