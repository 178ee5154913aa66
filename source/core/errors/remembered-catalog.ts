import type { ErrorCatalog } from '../checks/check.ts';
import type { Explanation } from './error-catalog.ts';

/** A run meets fewer answers than this; more are looked up again each time. */
const mostAnswers = 64;
/** In characters; longer answers are not kept in memory. */
const longestAnswer = 20_000;

/** Remembers explanations, because several checks ask about the same answer. */
export function rememberedCatalog({ explain }: ErrorCatalog): ErrorCatalog {
  const known = new Map<string, readonly Explanation[]>();
  return {
    explain(words) {
      if (words.text.length > longestAnswer) return explain(words);
      const key = JSON.stringify([words.code, words.text]);
      const found = known.get(key) ?? explain(words);
      if (known.size < mostAnswers) known.set(key, found);
      return found;
    },
  };
}
