import { compileWording, type Wording } from '../text/wording.ts';
import type { CatalogEntry } from './error-catalog.ts';
import { literalIndex } from './literal-index.ts';

export interface CatalogIndex {
  readonly entries: readonly CatalogEntry[];
  /** Wordings whose literal occurs in a lower-case text. */
  readonly wordingsIn: (lower: string) => readonly (Wording & { readonly entry: CatalogEntry })[];
  readonly byCode: ReadonlyMap<string, readonly CatalogEntry[]>;
}

const indices = new WeakMap<readonly CatalogEntry[], CatalogIndex>();

export function indexOf(errorCatalog: readonly CatalogEntry[]): CatalogIndex {
  const known = indices.get(errorCatalog);
  if (known) return known;
  const byCode = new Map<string, CatalogEntry[]>();
  for (const entry of errorCatalog) {
    for (const code of entry.codes ?? []) {
      const same = byCode.get(code.toLowerCase());
      if (same) same.push(entry);
      else byCode.set(code.toLowerCase(), [entry]);
    }
  }
  const wordings = errorCatalog.flatMap((entry) => [
    ...(entry.sentences ?? []).map((source) => ({ entry, ...compileWording(source, 'sentence') })),
    ...(entry.words ?? []).map((source) => ({ entry, ...compileWording(source, 'word') })),
  ]);
  const index: CatalogIndex = { entries: errorCatalog, wordingsIn: literalIndex(wordings), byCode };
  indices.set(errorCatalog, index);
  return index;
}

/** Words of the text that are codes of the catalogue, each with its first position. */
export function codesIn({ byCode }: CatalogIndex, text: string): ReadonlyMap<string, number> {
  const codes = new Map<string, number>();
  for (const { 0: word, index } of text.matchAll(/[a-z]\w{2,79}/gi)) {
    if (byCode.has(word.toLowerCase()) && !codes.has(word)) codes.set(word, index);
  }
  return codes;
}

/** Blanks out known codes, so that they are not also read as words. */
export function withoutCodes({ byCode }: CatalogIndex, text: string): string {
  return text.replace(/[a-z]\w{2,79}/gi, (word) =>
    byCode.has(word.toLowerCase()) ? '_'.repeat(word.length) : word,
  );
}
