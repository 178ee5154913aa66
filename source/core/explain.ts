import type { Lore } from './check.ts';
import type { DictionaryEntry, Explanation, ProviderWords } from './dictionary.ts';
import { printable } from './printable.ts';
import { readableWords } from './readable-words.ts';

const mostExplanations = 5;

type Certainty = { readonly right: number; readonly unknown: number; readonly other: number };

/** Scores for an entry of the vendor at hand, of a vendor while none is known, and of another vendor. */
const certainty = {
  ownCode: { right: 100, unknown: 85, other: 70 },
  text: { right: 90, unknown: 60, other: 40 },
  /** A code that many use, read in one vendor's way: only for that vendor. */
  sharedCode: { right: 30, unknown: 0, other: 0 },
} as const satisfies Record<string, Certainty>;
const textOfAnyone = 55;
const codeOfAnyone = 20;

/** What errors mean, read from a dictionary; `vendor` is the id of the provider's kind, where it is known. */
export function createLore(dictionary: readonly DictionaryEntry[], vendor?: string): Lore {
  return { explain: (words) => explain(indexOf(dictionary), words, vendor) };
}

/** Explains noisy pasted text: log lines, addresses, pages, JSON bodies. None where nothing in it is known. */
export function explainText(
  dictionary: readonly DictionaryEntry[],
  text: string,
  { vendor }: { readonly vendor?: string | undefined } = {},
): readonly Explanation[] {
  return explain(indexOf(dictionary), { text }, vendor);
}

interface Index {
  readonly entries: readonly DictionaryEntry[];
  readonly patterns: ReadonlyMap<DictionaryEntry, readonly RegExp[]>;
  readonly byCode: ReadonlyMap<string, readonly DictionaryEntry[]>;
}

const indices = new WeakMap<readonly DictionaryEntry[], Index>();

function indexOf(dictionary: readonly DictionaryEntry[]): Index {
  const known = indices.get(dictionary);
  if (known) return known;
  const byCode = new Map<string, DictionaryEntry[]>();
  for (const entry of dictionary) {
    for (const code of entry.codes) {
      const same = byCode.get(code.toLowerCase());
      if (same) same.push(entry);
      else byCode.set(code.toLowerCase(), [entry]);
    }
  }
  const index: Index = {
    entries: dictionary,
    patterns: new Map(dictionary.map((entry) => [entry, entry.patterns.map((one) => new RegExp(one, 'i'))])),
    byCode,
  };
  indices.set(dictionary, index);
  return index;
}

function explain(index: Index, words: ProviderWords, vendor: string | undefined): readonly Explanation[] {
  const text = readableWords(words.code === undefined ? words.text : `${words.code}: ${words.text}`);
  const found = new Map<DictionaryEntry, Explanation>();
  const add = (entry: DictionaryEntry, score: number, matched: string): void => {
    if (score <= (found.get(entry)?.score ?? 0)) return;
    found.set(entry, { entry, score, matched: printable(matched.trim(), 200) });
  };
  for (const code of codesIn(index, text)) {
    const entries = index.byCode.get(code.toLowerCase()) ?? [];
    const shared = entries.some((entry) => entry.vendors.length === 0);
    for (const entry of entries) add(entry, scoreOfCode(entry, shared, vendor), code);
  }
  for (const entry of index.entries) {
    for (const pattern of index.patterns.get(entry) ?? []) {
      const matched = pattern.exec(text)?.[0];
      if (matched) add(entry, scoreOfText(entry, vendor), matched);
    }
  }
  // The sort is stable: among equals the order of the dictionary decides.
  const inOrder = index.entries.flatMap((entry) => found.get(entry) ?? []);
  const best = inOrder.sort((a, b) => b.score - a.score);
  return best
    .filter((one, place) => !best.slice(0, place).some((better) => saysAll(better, one)))
    .slice(0, mostExplanations);
}

/** A vendor's catch-all adds nothing to the entry that knew the same words of the same vendor better. */
function saysAll(better: Explanation, one: Explanation): boolean {
  const vendors = (explanation: Explanation) => explanation.entry.vendors.join();
  return better.score > one.score && vendors(better) === vendors(one) && better.matched.includes(one.matched);
}

function scoreOfCode(entry: DictionaryEntry, shared: boolean, vendor: string | undefined): number {
  if (entry.vendors.length === 0) return codeOfAnyone;
  return certainty[shared ? 'sharedCode' : 'ownCode'][relation(entry, vendor)];
}

function scoreOfText(entry: DictionaryEntry, vendor: string | undefined): number {
  return entry.vendors.length === 0 ? textOfAnyone : certainty.text[relation(entry, vendor)];
}

function relation(entry: DictionaryEntry, vendor: string | undefined): keyof Certainty {
  if (vendor === undefined) return 'unknown';
  return entry.vendors.includes(vendor) ? 'right' : 'other';
}

/** Whole words of the text that are codes of the dictionary, each once. */
function codesIn({ byCode }: Index, text: string): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const [word] of text.matchAll(/[a-z]\w{2,79}/gi)) {
    if (byCode.has(word.toLowerCase())) codes.add(word);
  }
  return codes;
}
