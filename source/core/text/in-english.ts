import { foreignWords } from './foreign-words.ts';

/** A text with foreign words replaced by English ones. */
export interface InEnglish {
  readonly text: string;
  /** The original text behind a range of the English one. */
  readonly original: (from: number, to: number) => string;
}

/** A single short word may be a name. */
const fewestWords = 2;
const longWord = 8;
const wordsOfPhrase = 4;
const longestPhrase = 100;
const pieces = /[\p{L}\p{M}]+(?:-\p{L}+)*/gu;
/** A cheaper pattern for ASCII text, which spares loading the Unicode tables. */
const ascii = /^[\s -~]*$/;
const asciiPieces = /[a-z]+(?:-[a-z]+)*/gi;
const letterAtEnd = /[\p{L}\p{M}\d]$/u;
const letterAtStart = /^[\p{L}\p{M}\d]/u;
const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/;
/** Korean separates words by blanks but attaches particles and endings to them. */
const inflected = /[\uac00-\ud7af]/;

interface Tables {
  /** By phrase, its words separated by single blanks. */
  readonly english: ReadonlyMap<string, string>;
  readonly firstWords: ReadonlySet<string>;
  readonly longest: number;
}

let made: Tables | undefined;

function tables(): Tables {
  if (made) return made;
  const english = new Map<string, string>();
  const firstWords = new Set<string>();
  let longest = 1;
  for (const [word, foreign] of Object.entries(foreignWords)) {
    for (const phrase of foreign.split(', ')) {
      english.set(phrase, word);
      const blank = phrase.indexOf(' ');
      firstWords.add(blank < 0 ? phrase : phrase.slice(0, blank));
      if (phrase.length > longest && (unspaced.test(phrase) || inflected.test(phrase)))
        longest = phrase.length;
    }
  }
  made = { english, firstWords, longest };
  return made;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly word: string;
}

/** Replaces foreign words by English ones; English text is returned unchanged. Linear in the text. */
export function inEnglish(text: string): InEnglish {
  const found = wordsFound(text);
  const sure = found.some(({ from, to }) => to - from >= longWord || /[^a-z]/i.test(text.slice(from, to)));
  if (found.length < fewestWords && !sure) return { text, original: (from, to) => text.slice(from, to) };
  let english = '';
  let read = 0;
  /** Whether a blank was added after the last word. */
  let apart = false;
  /** Where each stretch begins in both texts; an inserted word maps to its whole original. */
  const stretches: { readonly at: number; readonly from: number; readonly to?: number }[] = [
    { at: 0, from: 0 },
  ];
  for (const { from, to, word } of found) {
    english += text.slice(read, from);
    // Test the source text, not the result, which would have to be flattened each time.
    if (from > read ? letterAtEnd.test(text.slice(from - 2, from)) : read > 0 && !apart) english += ' ';
    stretches.push({ at: english.length, from, to });
    apart = letterAtStart.test(text.slice(to, to + 2));
    english += apart ? `${word} ` : word;
    stretches.push({ at: english.length, from: to });
    read = to;
  }
  english += text.slice(read);
  const place = (at: number, end: boolean): number => {
    const stretch = stretches.findLast((one) => (end ? one.at < at : one.at <= at));
    const { at: begin, from, to } = stretch ?? { at: 0, from: 0 };
    return to === undefined ? from + at - begin : end ? to : from;
  };
  return { text: english, original: (from, to) => text.slice(place(from, false), place(to, true)) };
}

function wordsFound(text: string): readonly Found[] {
  const { english, firstWords } = tables();
  const found: Found[] = [];
  let read = 0;
  const words = ascii.test(text) ? asciiPieces : pieces;
  for (const { 0: first, index } of text.matchAll(words)) {
    const word = first.toLowerCase();
    if (index < read) continue;
    if (unspaced.test(word)) for (const one of segments(word, index)) found.push(one);
    else if (firstWords.has(singular(word)) || firstWords.has(word)) {
      const ends = [...text.slice(index, index + longestPhrase).matchAll(words)].slice(0, wordsOfPhrase);
      for (let count = ends.length; count > 0; count--) {
        const phrase = ends
          .slice(0, count)
          .map((one) => one[0].toLowerCase())
          .join(' ');
        const said = english.get(phrase) ?? english.get(singular(phrase));
        if (said === undefined) continue;
        const last = ends[count - 1];
        read = index + (last ? last.index + last[0].length : 0);
        found.push({ from: index, to: read, word: said });
        break;
      }
    }
    if (index >= read && inflected.test(word)) for (const one of segments(word, index)) found.push(one);
  }
  return found;
}

function singular(word: string): string {
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** In text without blanks, the longest known word comes first. */
function segments(word: string, index: number): readonly Found[] {
  const { english, longest } = tables();
  const found: Found[] = [];
  for (let at = 0; at < word.length; ) {
    let length = Math.min(longest, word.length - at);
    while (length > 0 && !english.has(word.slice(at, at + length))) length--;
    const said = english.get(word.slice(at, at + length));
    if (said !== undefined) found.push({ from: index + at, to: index + at + length, word: said });
    at += Math.max(1, length);
  }
  return found;
}
