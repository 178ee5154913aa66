import type { ErrorCatalog } from '../checks/check.ts';
import { inEnglish } from '../text/in-english.ts';
import { printable } from '../text/printable.ts';
import { readableWords } from '../text/readable-words.ts';
import { type CatalogIndex, indexOf } from './catalog-index.ts';
import type { CatalogEntry, Explanation, ProviderError } from './error-catalog.ts';
import { innermostFirst, saysMore } from './found.ts';
import { foundIn } from './found-in.ts';
import { particularFirst } from './particular-first.ts';
import { mostOfVague } from './scores.ts';
import { withoutAdvice } from './without-advice.ts';
import { withoutUnrelated } from './without-unrelated.ts';

const mostExplanations = 5;

/** The catalogue for checks, which never guesses. `vendor` is the id of the recognised vendor, if any. */
export function createErrorCatalog(errorCatalog: readonly CatalogEntry[], vendor?: string): ErrorCatalog {
  const index = indexOf(errorCatalog);
  return {
    explain: (words) => explain(index, words, vendor, { guess: false }),
  };
}

/** Explains noisy pasted text: log lines, addresses, pages, JSON bodies. Empty if nothing in it is known. */
export function explainText(
  errorCatalog: readonly CatalogEntry[],
  text: string,
  { vendor }: { readonly vendor?: string | undefined } = {},
): readonly Explanation[] {
  return explain(indexOf(errorCatalog), { text }, vendor, { guess: true });
}

function explain(
  index: CatalogIndex,
  words: ProviderError,
  vendor: string | undefined,
  { guess }: { readonly guess: boolean },
): readonly Explanation[] {
  const english = inEnglish(
    readableWords(words.code === undefined ? words.text : `${words.code}: ${words.text}`),
  );
  const { original } = english;
  const text = withoutUnrelated(english.text);
  const stated = withoutAdvice(text);
  let found = foundIn(index, text, stated, vendor, guess);
  // If nothing that is stated is known, the advice may reveal the subject.
  if (stated !== text && ![...found.values()].some(({ score }) => score > mostOfVague))
    found = foundIn(index, text, text, vendor, guess);
  // The sort is stable: ties keep the order of the catalogue.
  const best = particularFirst(
    text,
    index.entries.flatMap((entry) => found.get(entry) ?? []),
  ).sort(innermostFirst);
  return best
    .filter((one, place) => !best.slice(0, place).some((better) => saysMore(better, one)))
    .slice(0, mostExplanations)
    .map(({ entry, certainty, score, about, record, position, matched }) => ({
      entry,
      certainty,
      score,
      about,
      record,
      matched: printable(original(position, position + matched.length).trim(), 200),
    }));
}
