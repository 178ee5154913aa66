import type { ErrorCatalog } from '../check.ts';
import { inEnglish } from '../text/in-english.ts';
import { printable } from '../text/printable.ts';
import { readableWords, recordSeparator } from '../text/readable-words.ts';
import { compileWording, type Wording } from '../text/wording.ts';
import { type ConceptMatch, type ConceptRule, conceptFinder, parseConceptRule } from './concepts.ts';
import type { CatalogEntry, Certainty, ErrorMeaning, Explanation, ProviderError } from './error-catalog.ts';
import { literalIndex } from './literal-index.ts';
import { type Concept, troubles } from './vocabulary.ts';
import { withoutAdvice } from './without-advice.ts';
import { withoutUnrelated } from './without-unrelated.ts';

const mostExplanations = 5;

type Scores = { readonly right: number; readonly unknown: number; readonly other: number };

/** Scores for an entry of the vendor at hand, of a vendor while none is known, and of another vendor. */
const ofVendor = {
  code: { right: 100, unknown: 85, other: 70 },
  sentence: { right: 90, unknown: 60, other: 40 },
  /** What others say too is a vendor's only where the vendor is known. */
  word: { right: 90, unknown: 0, other: 0 },
  sharedCode: { right: 30, unknown: 0, other: 0 },
} as const satisfies Record<'code' | 'sentence' | 'word' | 'sharedCode', Scores>;
/** While no vendor is known, a library's sentence is as good as a vendor's. */
const ofAnyone = {
  ownCode: { known: 55, unknown: 60 },
  sentence: { known: 55, unknown: 60 },
  word: { known: 45, unknown: 45 },
  code: { known: 20, unknown: 20 },
} as const;
/** Less than a code that everybody uses. */
const ofWrapping = { code: 10, sentence: 10, word: 5, concept: 4 } as const satisfies Record<
  Exclude<Certainty, 'subject'>,
  number
>;
/** Two that stand together; each further one says more. What is only a place is hardly a subject. */
const ofConcepts = { two: 40, further: 6, aside: 3 } as const;
/** What anything may be called: beside a subject of its own name it says less. */
const general: ReadonlySet<Concept> = new Set([
  'url',
  'identifier',
  'parameter',
  'client',
  'callback',
  'login',
  'token',
  'protocol',
  'any-code',
]);
/** Found where nothing else is. */
const ofSubject = 1;
/** Only that something failed. */
const ofNothing = 0.5;
/** A rule that knows fewer troubles of a subject says nothing of the others. */
const fewestOfGuess = 3;
/** Terms between a subject and its trouble. */
const reachOfGuess = 5;
const mostOfVague = ofAnyone.code.unknown;
/** Characters between a code and the words that belong to it. */
const reachOfWords = 500;

/** What errors mean, for checks, which do not guess; `vendor` is the id of the provider's kind, where it is known. */
export function createErrorCatalog(errorCatalog: readonly CatalogEntry[], vendor?: string): ErrorCatalog {
  const index = indexOf(errorCatalog);
  return {
    explain: (words) => explain(index, words, vendor, { guess: false }),
  };
}

/** Explains noisy pasted text: log lines, addresses, pages, JSON bodies. None where nothing in it is known. */
export function explainText(
  errorCatalog: readonly CatalogEntry[],
  text: string,
  { vendor }: { readonly vendor?: string | undefined } = {},
): readonly Explanation[] {
  return explain(indexOf(errorCatalog), { text }, vendor, { guess: true });
}

interface Index {
  readonly entries: readonly CatalogEntry[];
  /** Those whose literal a text in small letters holds. */
  readonly wordingsIn: (lower: string) => readonly (Wording & { readonly entry: CatalogEntry })[];
  readonly byCode: ReadonlyMap<string, readonly CatalogEntry[]>;
}

interface Found extends Explanation, Place {
  readonly record: number;
}

const indices = new WeakMap<readonly CatalogEntry[], Index>();

function indexOf(errorCatalog: readonly CatalogEntry[]): Index {
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
  const index: Index = { entries: errorCatalog, wordingsIn: literalIndex(wordings), byCode };
  indices.set(errorCatalog, index);
  return index;
}

interface EntryRule {
  readonly entry: CatalogEntry;
  readonly rule: ConceptRule;
}

function conceptRules(entries: readonly CatalogEntry[]): readonly EntryRule[] {
  return entries.flatMap((entry) =>
    (entry.concepts ?? []).map((rule) => ({ entry, rule: parseConceptRule(rule) })),
  );
}

/** What a rule is about, with any trouble beside it. */
function subjectOf({ entry, rule: [subject = [], said = [], ...more] }: EntryRule): readonly EntryRule[] {
  return said.length < fewestOfGuess || more.length > 0 ? [] : [{ entry, rule: [subject, troubles] }];
}

function explain(
  index: Index,
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
  // Where nothing that is stated is known, the advice may tell what it is about.
  if (stated !== text && ![...found.values()].some(({ score }) => score > mostOfVague))
    found = foundIn(index, text, text, vendor, guess);
  // The sort is stable: among equals the order of the catalogue decides.
  const best = particularFirst(
    text,
    index.entries.flatMap((entry) => found.get(entry) ?? []),
  ).sort(innermostFirst);
  return best
    .filter((one, place) => !best.slice(0, place).some((better) => saysMore(better, one)))
    .slice(0, mostExplanations)
    .map(({ entry, certainty, score, position, matched }) => ({
      entry,
      certainty,
      score,
      matched: printable(original(position, position + matched.length).trim(), 200),
    }));
}

/** `stated` is the text without advice, of which only codes and sentences of somebody’s own count. */
function foundIn(
  index: Index,
  text: string,
  stated: string,
  vendor: string | undefined,
  guess: boolean,
): ReadonlyMap<CatalogEntry, Found> {
  const lower = text.toLowerCase();
  const starts = recordStarts(text);
  const found = new Map<CatalogEntry, Found>();
  const add = (entry: CatalogEntry, certainty: Certainty, score: number, at: Place): void => {
    if (score <= (found.get(entry)?.score ?? 0)) return;
    const record = starts.findLastIndex((start) => start <= at.position);
    found.set(entry, { entry, certainty, score, ...at, record });
  };
  for (const [code, position] of codesIn(index, text)) {
    const entries = index.byCode.get(code.toLowerCase()) ?? [];
    const shared = entries.some((entry) => entry.vendors.length === 0);
    for (const entry of entries) {
      const own = isOwnCode(entry, code, shared);
      const score = scoreOfCode(entry, own, vendor);
      const place = { position, matched: code };
      add(entry, own ? 'code' : 'word', entry.wraps ? Math.min(score, ofWrapping.code) : score, place);
    }
  }
  for (const { entry, certainty, expression } of index.wordingsIn(lower)) {
    const score = scoreOfWording(entry, certainty, vendor);
    if (score === 0) continue;
    const match = expression().exec(certainty === 'sentence' ? text : stated);
    if (match?.[0]) add(entry, certainty, score, { position: match.index, matched: match[0] });
  }
  if (guess) {
    const find = conceptFinder(withoutCodes(index, stated));
    const exact = [...found.values()].filter(({ certainty }) => certainty !== 'word');
    const addRules = (rules: readonly EntryRule[], certainty: 'concept' | 'subject'): void => {
      for (const { entry, rule } of rules) {
        const match = find(rule);
        if (match === undefined) continue;
        const place = {
          position: match.position,
          matched: text.slice(match.position, match.end),
          span: match.span,
        };
        if ((certainty === 'subject' || isGeneral(rule)) && match.terms > reachOfGuess) continue;
        if (!exact.some((one) => overlap(one, place))) {
          const score = certainty === 'subject' ? ofSubject : scoreOfConcepts(entry, rule, match);
          add(entry, certainty, score, place);
        }
      }
    };
    const rules = conceptRules(index.entries);
    addRules(rules, 'concept');
    if ([...found.values()].every(({ score }) => score < ofSubject))
      addRules(rules.flatMap(subjectOf), 'subject');
  }
  return found;
}

/** What a general meaning may come from; where another record of the log says that, it answers. */
const comesFrom: Readonly<Partial<Record<ErrorMeaning, readonly ErrorMeaning[]>>> = {
  'code-refused': ['code-already-used', 'code-verifier-wrong'],
  'client-credentials-wrong': [
    'client-unknown',
    'client-disabled',
    'client-secret-wrong',
    'client-secret-expired',
    'client-authentication-method',
    'client-is-public',
  ],
  'token-refused': ['signature', 'algorithm', 'audience', 'time', 'wrong-issuer', 'email-missing'],
  'access-denied': ['user-not-assigned', 'user-blocked-by-policy', 'consent-needed'],
};

function particularFirst(text: string, found: readonly Found[]): Found[] {
  return found.map((one) => {
    const causes = comesFrom[one.entry.meaning];
    if (causes === undefined || one.certainty === 'code') return one;
    const surest = found
      .filter(
        (other) =>
          causes.includes(other.entry.meaning) && !other.entry.wraps && isSaidApart(text, one, other),
      )
      .reduce((most, { score }) => Math.max(most, score), 0);
    return surest > mostOfVague && surest < one.score ? { ...one, score: surest - 1 } : one;
  });
}

/** In another record, or in a sentence of its own behind the general one. */
function isSaidApart(text: string, general: Found, particular: Found): boolean {
  const between = text.slice(general.position + general.matched.length, particular.position);
  return general.record !== particular.record || /[.!?]["')]? (?=[A-Z])/.test(between);
}

/** A code that is known is not read for its words. */
function withoutCodes({ byCode }: Index, text: string): string {
  return text.replace(/[a-z]\w{2,79}/gi, (word) =>
    byCode.has(word.toLowerCase()) ? '_'.repeat(word.length) : word,
  );
}

interface Place {
  readonly position: number;
  readonly matched: string;
  /** Of concepts: the closer together, the likelier. */
  readonly span?: number;
}

/** A log tells the cause before what follows from it; within one message the cause is the last that is said. */
function innermostFirst(one: Found, other: Found): number {
  return (
    other.score - one.score ||
    one.record - other.record ||
    (overlap(one, other)
      ? (one.span ?? 0) - (other.span ?? 0) || containing(one, other)
      : other.position - one.position)
  );
}

/** A sentence that leads up to another, and holds it, says more than that one does. */
function containing(one: Found, other: Found): number {
  if (one.certainty !== 'sentence' || other.certainty !== 'sentence') return 0;
  const leadsTo = (longer: Found, shorter: Found): boolean =>
    longer.position < shorter.position && within(longer.matched, shorter.matched);
  return Number(leadsTo(other, one)) - Number(leadsTo(one, other));
}

function overlap(one: Place, other: Place): boolean {
  return (
    one.position < other.position + other.matched.length && other.position < one.position + one.matched.length
  );
}

/** A vaguer reading of the same words adds nothing, nor does a code that everybody uses beside words that explain it. */
function saysMore(better: Found, one: Found): boolean {
  if (better.score === one.score) return false;
  if (overlap(better, one) || within(better.matched, one.matched)) return true;
  const near = Math.abs(better.position - one.position) <= reachOfWords;
  return one.score <= mostOfVague && better.record === one.record && near;
}

function within(whole: string, part: string): boolean {
  return whole.toLowerCase().includes(part.toLowerCase());
}

/** Codes in capitals (`ENOTFOUND`, `AADSTS50011`) are somebody's own; those in small letters are OAuth's. */
function isOwnCode(entry: CatalogEntry, code: string, shared: boolean): boolean {
  if (entry.vendors.length > 0) return !shared;
  return entry.codes?.some((own) => own.toLowerCase() === code.toLowerCase() && /^[A-Z]/.test(own)) ?? false;
}

function scoreOfCode(entry: CatalogEntry, own: boolean, vendor: string | undefined): number {
  if (entry.vendors.length > 0) return ofVendor[own ? 'code' : 'sharedCode'][relation(entry, vendor)];
  const { known, unknown } = ofAnyone[own ? 'ownCode' : 'code'];
  return vendor === undefined ? unknown : known;
}

function scoreOfWording(
  entry: CatalogEntry,
  certainty: 'sentence' | 'word',
  vendor: string | undefined,
): number {
  const { known, unknown } = ofAnyone[certainty];
  const score =
    entry.vendors.length > 0
      ? ofVendor[certainty][relation(entry, vendor)]
      : vendor === undefined
        ? unknown
        : known;
  return entry.wraps ? Math.min(score, ofWrapping[certainty]) : score;
}

function scoreOfConcepts({ wraps }: CatalogEntry, rule: ConceptRule, { aside }: ConceptMatch): number {
  if (rule.flat().includes('unsaying')) return ofNothing;
  if (aside) return ofConcepts.aside;
  if (wraps) return ofWrapping.concept;
  return ofConcepts.two + ofConcepts.further * (rule.length - 2) - Number(isGeneral(rule));
}

function isGeneral([subject = [], ...others]: ConceptRule): boolean {
  return others.length === 1 && subject.every((concept) => general.has(concept));
}

function relation(entry: CatalogEntry, vendor: string | undefined): keyof Scores {
  if (vendor === undefined) return 'unknown';
  return entry.vendors.includes(vendor) ? 'right' : 'other';
}

/** Whole words of the text that are codes of the catalogue, each where it stands first. */
function codesIn({ byCode }: Index, text: string): ReadonlyMap<string, number> {
  const codes = new Map<string, number>();
  for (const { 0: word, index } of text.matchAll(/[a-z]\w{2,79}/gi)) {
    if (byCode.has(word.toLowerCase()) && !codes.has(word)) codes.set(word, index);
  }
  return codes;
}

function recordStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf(recordSeparator); at >= 0; at = text.indexOf(recordSeparator, at + 1))
    starts.push(at);
  return starts;
}
