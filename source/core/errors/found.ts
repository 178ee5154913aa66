import type { Explanation } from './error-catalog.ts';
import { mostOfVague } from './scores.ts';

export interface Place {
  readonly position: number;
  readonly matched: string;
  /** For concepts: the closer together, the likelier. */
  readonly span?: number;
}

/** An explanation and its position in the text. */
export interface Found extends Explanation, Place {}

/** Most characters between a code and the words that belong to it. */
const reachOfWords = 500;

/** Across log records the cause comes first; within one message it comes last. */
export function innermostFirst(one: Found, other: Found): number {
  return (
    other.score - one.score ||
    one.record - other.record ||
    (overlap(one, other)
      ? (one.span ?? 0) - (other.span ?? 0) || containing(one, other)
      : other.position - one.position)
  );
}

/** Of two sentences, the longer that leads up to and contains the shorter ranks first. */
function containing(one: Found, other: Found): number {
  if (one.certainty !== 'sentence' || other.certainty !== 'sentence') return 0;
  const leadsTo = (longer: Found, shorter: Found): boolean =>
    longer.position < shorter.position && within(longer.matched, shorter.matched);
  return Number(leadsTo(other, one)) - Number(leadsTo(one, other));
}

export function overlap(one: Place, other: Place): boolean {
  return (
    one.position < other.position + other.matched.length && other.position < one.position + one.matched.length
  );
}

/** Whether `better` makes `one` redundant: a vaguer reading of the same words, or a generic code near words that explain it. */
export function saysMore(better: Found, one: Found): boolean {
  if (better.score === one.score) return false;
  if (overlap(better, one) || within(better.matched, one.matched)) return true;
  const near = Math.abs(better.position - one.position) <= reachOfWords;
  return one.score <= mostOfVague && better.record === one.record && near;
}

function within(whole: string, part: string): boolean {
  return whole.toLowerCase().includes(part.toLowerCase());
}
