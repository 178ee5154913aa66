import { lazyExpression, type Search } from './lazy-expression.ts';

/** A pattern of the error catalogue, ready for searching. */
export interface Wording {
  readonly certainty: 'sentence' | 'word';
  readonly search: Search;
  /** In lower case; required in a matching text. Empty if the pattern has none. */
  readonly literal: string;
}

export function compileWording(source: string, certainty: Wording['certainty']): Wording {
  let made: Search | undefined;
  const search: Search = (text, lower) => {
    made ??= lazyExpression(anyQuote(source));
    return made(text, lower);
  };
  return { certainty, search, literal: longestLiteral(source) };
}

/** Programs quote the same words with ', " or `. */
function anyQuote(source: string): string {
  let inClass = false;
  return source.replace(/\\.|[[\]'"]/g, (one) => {
    if (one === '[' || one === ']') inClass = one === '[';
    return (one === '"' || one === "'") && !inClass ? '[\'"`]' : one;
  });
}

const plainWords = /^[\w ,:;=/<>!&%#@~-]*$/;
const escaped = /\\./gs;
const classOfCharacters = /\[[^\]]*(?:\]|$)/g;
const innermostGroup = /\([^()]*\)/g;
const countInBraces = /\{\d+(?:,\d*)?\}/g;
/** Excludes a character before a quantifier. */
const plainRun = /[\w ,:;=/<>!&%#@~-]+(?![*+?{])/g;

/**
 * The longest run of literal characters that every match contains. Runs for all patterns before the first text is read,
 * and regular expressions are several times faster here than a loop over characters. They avoid lookbehind, which the
 * executable's engine does not compile.
 */
function longestLiteral(source: string): string {
  // Half of the patterns are only words.
  if (plainWords.test(source)) return source.toLowerCase();
  let rest = source.replace(escaped, '.');
  if (rest.includes('[')) rest = rest.replace(classOfCharacters, '.');
  for (let before = ''; rest !== before && rest.includes('('); ) {
    before = rest;
    rest = rest.replace(innermostGroup, '.');
  }
  if (rest.includes('|')) return '';
  let longest = '';
  for (const run of rest.replace(countInBraces, '{').match(plainRun) ?? [])
    if (run.length > longest.length) longest = run;
  return longest.toLowerCase();
}
