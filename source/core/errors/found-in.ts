import { recordSeparator } from '../text/readable-words.ts';
import { type About, aboutAt, restricted } from './about.ts';
import { type CatalogIndex, codesIn, withoutCodes } from './catalog-index.ts';
import { type ConceptRule, conceptFinder, parseConceptRule } from './concepts.ts';
import type { CatalogEntry, Certainty } from './error-catalog.ts';
import { type Found, overlap, type Place } from './found.ts';
import { isGeneral, isOwnCode, ofSubject, scoreOfCode, scoreOfConcepts, scoreOfWording } from './scores.ts';
import { troubles } from './vocabulary.ts';

/** A rule that lists fewer troubles says nothing about the others. */
const fewestOfGuess = 3;
/** Most terms between a subject and its trouble. */
const reachOfGuess = 5;

interface EntryRule {
  readonly entry: CatalogEntry;
  readonly rule: ConceptRule;
  readonly only: About | undefined;
}

function conceptRules(entries: readonly CatalogEntry[]): readonly EntryRule[] {
  return entries.flatMap((entry) =>
    (entry.concepts ?? []).map((written) => {
      const { only, rule } = restricted(written);
      return { entry, rule: parseConceptRule(rule), only };
    }),
  );
}

/** What a rule is about, with any trouble beside it. That something general failed says nothing. */
function subjectOf({ rule: [subject = [], said = [], ...more], ...of }: EntryRule): readonly EntryRule[] {
  if (said.length < fewestOfGuess || more.length > 0) return [];
  const telling = isGeneral([subject, said]) ? troubles.filter((trouble) => trouble !== 'fault') : troubles;
  return [{ ...of, rule: [subject, telling] }];
}

/** `stated` is the text without advice; in the advice, only codes and somebody's own sentences count. */
export function foundIn(
  index: CatalogIndex,
  text: string,
  stated: string,
  vendor: string | undefined,
  guess: boolean,
): ReadonlyMap<CatalogEntry, Found> {
  const lower = text.toLowerCase();
  const starts = recordStarts(text);
  const found = new Map<CatalogEntry, Found>();
  const add = (entry: CatalogEntry, certainty: Certainty, score: number, at: Place, only?: About): void => {
    if (score <= (found.get(entry)?.score ?? 0)) return;
    const about = aboutAt(text, at.position);
    const isSure = certainty === 'code' || certainty === 'sentence';
    if (!isSure && entry.about !== undefined && about !== undefined && about !== entry.about) return;
    if (only !== undefined && only !== about) return;
    const record = starts.findLastIndex((start) => start <= at.position);
    found.set(entry, { entry, certainty, score, ...at, about, record });
  };
  for (const [code, position] of codesIn(index, text)) {
    const entries = index.byCode.get(code.toLowerCase()) ?? [];
    const shared = entries.some((entry) => entry.vendors.length === 0);
    for (const entry of entries) {
      const own = isOwnCode(entry, code, shared);
      const score = scoreOfCode(entry, own, vendor);
      add(entry, own ? 'code' : 'word', score, { position, matched: code });
    }
  }
  for (const { entry, certainty, search } of index.wordingsIn(lower)) {
    const score = scoreOfWording(entry, certainty, vendor);
    if (score === 0) continue;
    const match = search(certainty === 'sentence' ? text : stated, lower);
    if (match?.[0]) add(entry, certainty, score, { position: match.index, matched: match[0] });
  }
  if (guess) {
    const find = conceptFinder(withoutCodes(index, stated));
    const exact = [...found.values()].filter(({ certainty }) => certainty !== 'word');
    const addRules = (rules: readonly EntryRule[], certainty: 'concept' | 'subject'): void => {
      for (const { entry, rule, only } of rules) {
        const match = find(rule);
        if (match === undefined) continue;
        const place = {
          position: match.position,
          matched: text.slice(match.position, match.end),
          span: match.span,
        };
        const isVague = isGeneral(rule);
        if ((certainty === 'subject' || isVague) && match.terms > reachOfGuess) continue;
        if (isVague && match.apart) continue;
        if (!exact.some((one) => overlap(one, place))) {
          const score = certainty === 'subject' ? ofSubject : scoreOfConcepts(entry, rule, match);
          add(entry, certainty, score, place, only);
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

function recordStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf(recordSeparator); at >= 0; at = text.indexOf(recordSeparator, at + 1))
    starts.push(at);
  return starts;
}
