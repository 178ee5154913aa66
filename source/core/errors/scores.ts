import type { ConceptMatch, ConceptRule } from './concepts.ts';
import type { CatalogEntry, Certainty } from './error-catalog.ts';
import type { Concept } from './vocabulary.ts';

type Scores = { readonly right: number; readonly unknown: number; readonly other: number };

/** Scores for an entry of the known vendor, of a vendor while none is known, and of another vendor. */
const ofVendor = {
  code: { right: 100, unknown: 85, other: 70 },
  sentence: { right: 90, unknown: 60, other: 40 },
  /** Words that others write too count as a vendor's only if the vendor is known. */
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
/** Two concepts together; each further one adds. A mere place hardly counts as a subject. */
const ofConcepts = { two: 40, further: 6, aside: 3 } as const;
/** Names that fit many things: they score less than a subject's specific name. */
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
/** For guesses, made only if nothing else is found. */
export const ofSubject = 1;
/** Only that something failed. */
const ofNothing = 0.5;
export const mostOfVague = ofAnyone.code.unknown;

/** Codes in capitals (`ENOTFOUND`, `AADSTS50011`) belong to one product; lower-case ones are OAuth's. */
export function isOwnCode(entry: CatalogEntry, code: string, shared: boolean): boolean {
  if (entry.vendors.length > 0) return !shared;
  return entry.codes?.some((own) => own.toLowerCase() === code.toLowerCase() && /^[A-Z]/.test(own)) ?? false;
}

export function scoreOfCode(entry: CatalogEntry, own: boolean, vendor: string | undefined): number {
  const kinds = own ? (['code', 'ownCode'] as const) : (['sharedCode', 'code'] as const);
  return capped(entry, 'code', scoreOf(entry, kinds, vendor));
}

export function scoreOfWording(
  entry: CatalogEntry,
  certainty: 'sentence' | 'word',
  vendor: string | undefined,
): number {
  if (certainty === 'word' && saysNothing(entry)) return ofNothing;
  return capped(entry, certainty, scoreOf(entry, [certainty, certainty], vendor));
}

function scoreOf(
  entry: CatalogEntry,
  [own, anyone]: readonly [keyof typeof ofVendor, keyof typeof ofAnyone],
  vendor: string | undefined,
): number {
  return entry.vendors.length > 0
    ? ofVendor[own][relation(entry, vendor)]
    : ofAnyone[anyone][vendor === undefined ? 'unknown' : 'known'];
}

function capped({ wraps }: CatalogEntry, certainty: keyof typeof ofWrapping, score: number): number {
  return wraps ? Math.min(score, ofWrapping[certainty]) : score;
}

/** Whether its words carry no information of their own. */
function saysNothing({ concepts = [] }: CatalogEntry): boolean {
  return concepts.some((rule) => rule.includes('unsaying'));
}

export function scoreOfConcepts(
  { wraps }: CatalogEntry,
  rule: ConceptRule,
  { aside, apart }: ConceptMatch,
): number {
  if (rule.flat().includes('unsaying')) return ofNothing;
  if (aside) return ofConcepts.aside;
  if (wraps) return ofWrapping.concept;
  const less = Number(isGeneral(rule)) + Number(apart) / 2;
  return ofConcepts.two + ofConcepts.further * (rule.length - 2) - less;
}

export function isGeneral([subject = [], ...others]: ConceptRule): boolean {
  return others.length === 1 && subject.every((concept) => general.has(concept));
}

function relation(entry: CatalogEntry, vendor: string | undefined): keyof Scores {
  if (vendor === undefined) return 'unknown';
  return entry.vendors.includes(vendor) ? 'right' : 'other';
}
