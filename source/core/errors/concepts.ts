import { stemOf, type Term, termsOf } from '../text/terms.ts';
import {
  attributes,
  type Concept,
  containing,
  copulas,
  denials,
  denied,
  failures,
  obtaining,
  places,
  troubles,
  unsaid,
  vocabulary,
} from './vocabulary.ts';

/** Most terms between a denial and what it denies: `does not appear to be a valid …`. */
const reachOfDenial = 6;
const reachOfNo = 3;
/** From an adjective to its noun. */
const reachOfAttribute = 5;
/** From the container to the verb, and from the verb to what is contained or missing. */
const reachOfVerb = 4;
const reachOfObject = 6;
/** `do not have access`: the missing thing may follow `have` as a word of its own. */
const having = stemOf('have');

type Phrase = { readonly stems: readonly string[]; readonly concepts: readonly Concept[] };

/** The vocabulary, by stems. */
interface Tables {
  readonly phrasesByFirst: ReadonlyMap<string, readonly Phrase[]>;
  readonly denials: ReadonlySet<string>;
  readonly saidByDenial: ReadonlyMap<string, readonly Concept[]>;
  readonly failures: ReadonlySet<string>;
  readonly obtaining: ReadonlySet<string>;
  readonly troubles: ReadonlySet<Concept>;
  readonly unsaid: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly containing: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
}

let known: Tables | undefined;

/** Built on first use, because most runs explain nothing. */
function tables(): Tables {
  known ??= {
    phrasesByFirst: phrasesByFirst(),
    denials: new Set([...denials, ...failures].map(stemOf)),
    saidByDenial: new Map(
      Object.entries(denied).flatMap(([words, said]) =>
        words.split(', ').map((word): [string, readonly Concept[]] => [stemOf(word), said]),
      ),
    ),
    failures: new Set(failures.filter((word) => word !== 'cannot').map(stemOf)),
    obtaining: new Set(obtaining.map(stemOf)),
    troubles: new Set(troubles),
    unsaid: new Set(unsaid.map(stemOf)),
    places: new Set(places.map(stemOf)),
    containing: new Set(containing),
    attributes: new Set(attributes.map(stemOf)),
    copulas: new Set(copulas),
  };
  return known;
}

/** Phrases by their first stem, longest first. */
function phrasesByFirst(): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const [concept, phrases] of Object.entries(vocabulary) as [Concept, string][]) {
    for (const phrase of phrases.split(', ')) {
      const stems = phrase.split(' ').map(stemOf);
      const [first = ''] = stems;
      const sharing = byFirst.get(first) ?? [];
      const same = sharing.findIndex((other) => other.stems.join() === stems.join());
      const merged = { stems, concepts: [...(sharing[same]?.concepts ?? []), concept] };
      if (same >= 0) sharing[same] = merged;
      else sharing.push(merged);
      byFirst.set(first, sharing);
    }
  }
  for (const sharing of byFirst.values()) sharing.sort((one, other) => other.stems.length - one.stems.length);
  return byFirst;
}

interface Mention {
  readonly concept: Concept;
  readonly from: number;
  readonly to: number;
  /** It applies only to the next few terms: `no token`, `an invalid token`. */
  readonly forward?: number;
  /** Only the place that was searched, in a sentence that also names the subject: `no “sub” in the ID token`. */
  readonly aside?: true;
}

/** Concepts that have to occur together, each with its alternatives. */
export type ConceptRule = readonly (readonly Concept[])[];

/** Parses `redirect-uri mismatch|invalid`: a blank separates concepts that occur together, a bar alternatives. */
export function parseConceptRule(rule: string): ConceptRule {
  return rule.split(' ').map((part) => part.split('|') as Concept[]);
}

export interface ConceptMatch {
  readonly position: number;
  readonly end: number;
  /** From the first concept to the last. */
  readonly terms: number;
  /** `terms` plus a penalty for a colon between them, for comparison. */
  readonly span: number;
  /** A colon or a dash separates them. */
  readonly apart: boolean;
  /** Its subject is only the place that the sentence mentions. */
  readonly aside: boolean;
}

/** Most terms between related concepts. */
const reach = 12;
/** Terms beside a colon that it joins. */
const besideColon = 2;
/** What a colon adds to the distance. */
const costOfColon = 3;
/** For rules of three or more, from the first to the last. */
const reachOfMany = 14;

/** Matches rules against one text, whose terms are read once; linear in the text. */
export function conceptFinder(text: string): (rule: ConceptRule) => ConceptMatch | undefined {
  const terms = termsOf(text);
  const mentions = mentionsIn(terms);
  const byConcept = new Map<Concept, number[]>();
  for (const [place, { concept }] of mentions.entries()) {
    const places = byConcept.get(concept);
    if (places) places.push(place);
    else byConcept.set(concept, [place]);
  }
  return (rule) => {
    let best: ConceptMatch | undefined;
    const [first = [], ...others] = rule;
    for (const place of first.flatMap((concept) => byConcept.get(concept) ?? [])) {
      const match = together(terms, mentions, place, others);
      if (match && (best === undefined || closeness(match) <= closeness(best))) best = match;
    }
    return best;
  };
}

/** A subject beats a place, however near. */
function closeness({ aside, span }: ConceptMatch): number {
  return aside ? span + 1000 : span;
}

function together(
  terms: readonly Term[],
  mentions: readonly Mention[],
  place: number,
  others: ConceptRule,
): ConceptMatch | undefined {
  const anchor = mentions[place];
  if (anchor === undefined) return undefined;
  let [from, to] = [anchor.from, anchor.to];
  for (const alternatives of others) {
    const near = nearest(terms, mentions, place, alternatives);
    if (near === undefined) return undefined;
    from = Math.min(from, near.from);
    to = Math.max(to, near.to);
  }
  const [start, last] = [terms[from], terms[to]];
  if (start === undefined || last === undefined) return undefined;
  if (others.length > 1 && (anchor.aside || to - from > reachOfMany)) return undefined;
  const aside = anchor.aside === true && others.length === 1;
  const count = to - from;
  return {
    position: start.position,
    end: last.end,
    terms: count,
    span: count + (last.clause - start.clause) * costOfColon,
    apart: last.clause !== start.clause,
    aside,
  };
}

function nearest(
  terms: readonly Term[],
  mentions: readonly Mention[],
  place: number,
  alternatives: readonly Concept[],
): Mention | undefined {
  const anchor = mentions[place];
  let best: Mention | undefined;
  let shortest = reach + 1;
  for (const step of [-1, 1]) {
    for (let at = place + step; ; at += step) {
      const other = mentions[at];
      if (anchor === undefined || other === undefined || Math.abs(other.from - anchor.from) > 2 * reach)
        break;
      const apart = Math.max(other.from - anchor.to, anchor.from - other.to);
      if (apart >= shortest || !alternatives.includes(other.concept)) continue;
      if (terms[other.from]?.sentence !== terms[anchor.from]?.sentence) continue;
      if (other.forward && (anchor.from < other.to || apart > other.forward)) continue;
      if (!isOneClause(terms, anchor, other)) continue;
      [best, shortest] = [other, apart];
    }
  }
  return best;
}

/**
 * Whether both are in one clause. A colon joins its neighbours: `invalid parameter: redirect_uri`, `redirect_uri: not
 * registered`.
 */
function isOneClause(terms: readonly Term[], one: Mention, other: Mention): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  const clauseOf = (at: number): number => terms[at]?.clause ?? 0;
  const [before, behind] = [clauseOf(first.to), clauseOf(second.from)];
  if (before === behind) return true;
  return clauseOf(first.to + besideColon + 1) > before || clauseOf(second.from - besideColon - 1) < behind;
}

/** In text order; of several phrases that begin at one term, the longest. */
function mentionsIn(terms: readonly Term[]): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < terms.length; ) {
    const stem = terms[at]?.stem ?? '';
    const phrase = phraseAt(terms, at);
    const to = at + (phrase?.stems.length ?? 1) - 1;
    const forward = to === at && isAttribute(terms, at) ? { forward: reachOfAttribute } : {};
    for (const concept of phrase?.concepts ?? []) mentions.push({ concept, from: at, to, ...forward });
    if (to === at && tables().denials.has(stem)) mentions.push(...deniedFrom(terms, at));
    at = to + 1;
  }
  return placesMarked(terms, mentions);
}

/** Whether it is an adjective that qualifies the noun after it, not what precedes it: `the client got an invalid answer`. */
function isAttribute(terms: readonly Term[], at: number): boolean {
  const { attributes, copulas } = tables();
  const [before, one, next] = [terms[at - 1], terms[at], terms[at + 1]];
  return (
    one !== undefined &&
    attributes.has(one.stem) &&
    next?.clause === one.clause &&
    next.sentence === one.sentence &&
    !copulas.has(next.word) &&
    !(before?.sentence === one.sentence && copulas.has(before.word))
  );
}

/** Whether it names a thing; `checking` names what was tried. */
function isSubject({ concept }: Mention): boolean {
  return !tables().troubles.has(concept) && concept !== 'checking';
}

/** Marks mentions that only say where, in sentences that also say what. */
function placesMarked(terms: readonly Term[], mentions: readonly Mention[]): readonly Mention[] {
  const asides = new Set(
    mentions.filter(
      (one, at) => isSubject(one) && isPlace(terms, one, mentions.slice(Math.max(0, at - 8), at + 8)),
    ),
  );
  if (asides.size === 0) return mentions;
  const sentenceOf = ({ from }: Mention): number | undefined => terms[from]?.sentence;
  const told = new Set(mentions.filter((one) => isSubject(one) && !asides.has(one)).map(sentenceOf));
  return mentions.map((one) =>
    asides.has(one) && told.has(sentenceOf(one)) ? { ...one, aside: true as const } : one,
  );
}

/** `… in the token response`, `the ID token does not contain …`; not `an error in the signature`. */
function isPlace(terms: readonly Term[], { from, to }: Mention, near: readonly Mention[]): boolean {
  const { unsaid, places, containing } = tables();
  let before = from - 1;
  while (before >= from - 3 && unsaid.has(terms[before]?.stem ?? '')) before--;
  if (terms[before]?.stem === 'of') return near.some((one) => isSubject(one) && one.to === before - 1);
  if (places.has(terms[before]?.stem ?? '')) {
    const about = near.some(
      (one) => (one.concept === 'fault' || one.concept === 'mismatch') && one.from === before - 1,
    );
    return !about && before > 0 && terms[before - 1]?.sentence === terms[from]?.sentence;
  }
  for (let at = to + 1; at <= to + reachOfVerb; at++) {
    const verb = terms[at];
    if (verb === undefined || verb.sentence !== terms[from]?.sentence) return false;
    // `missing from the token` says where, `missing an address` says what.
    if (!containing.has(verb.word) || places.has(terms[at + 1]?.stem ?? '')) continue;
    return near.some((one) => isSubject(one) && one.from > at && one.from <= at + reachOfObject);
  }
  return false;
}

/** The longest phrase that begins here. */
function phraseAt(terms: readonly Term[], at: number): Phrase | undefined {
  return tables()
    .phrasesByFirst.get(terms[at]?.stem ?? '')
    ?.find(({ stems }) => stems.every((one, offset) => terms[at + offset]?.stem === one));
}

const notObtained: readonly Concept[] = ['ungot', 'unreachable'];

/** `could not`, `cannot` and `failed` name what was tried; `did not` and `no` do not. */
function isFailure(terms: readonly Term[], at: number): boolean {
  const { failures } = tables();
  return (
    [terms[at]?.stem, terms[at - 1]?.stem].some((stem = '') => failures.has(stem)) ||
    terms[at]?.word === 'cannot'
  );
}

function deniedFrom(terms: readonly Term[], from: number): readonly Mention[] {
  const { stem = '', sentence, clause } = terms[from] ?? {};
  const { saidByDenial } = tables();
  let mentions: readonly Mention[] = [];
  for (let to = from + 1; to <= from + reachOfDenial; to++) {
    const term = terms[to];
    if (term === undefined || term.sentence !== sentence || term.clause !== clause) break;
    const phrase = phraseAt(terms, to);
    if (phrase !== undefined && phrase.stems.length > 1) {
      to += phrase.stems.length - 1;
      continue;
    }
    const said =
      tables().obtaining.has(term.stem) && isFailure(terms, from) ? notObtained : saidByDenial.get(term.stem);
    if (said === undefined) continue;
    mentions = said.map((concept) => ({ concept, from, to }));
    if (term.stem !== having) return mentions;
  }
  if (mentions.length > 0) return mentions;
  return stem === 'no' || stem === 'without'
    ? [{ concept: 'missing', from, to: from, forward: reachOfNo }]
    : [];
}
