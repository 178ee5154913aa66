import type { ErrorCatalog } from '../checks/check.ts';
import type { Explanation } from './error-catalog.ts';

/** A run meets fewer answers than this; what else comes is looked up anew. */
const mostAnswers = 64;
/** Longer ones are not held in memory for it. */
const longestAnswer = 20_000;

/** Several checks ask about the same answer; it is looked up once. */
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
