import type { CheckResult } from '../core/checks/check.ts';
import { isTrouble, worstFirst } from './result-text.ts';

/** A result that needs attention, with the warnings that are about the same thing or ask for the same change. */
export interface Trouble {
  readonly result: CheckResult;
  readonly related: readonly CheckResult[];
}

/** Results that need attention, worst first. A failure is never part of another result. */
export function troublesIn(results: readonly CheckResult[]): readonly Trouble[] {
  const troubles = worstFirst(results.filter(isTrouble));
  const placed = new Set<CheckResult>();
  return troubles.flatMap((result) => {
    if (placed.has(result)) return [];
    placed.add(result);
    const related = troubles.filter((one) => !placed.has(one) && belongsTo(one, result));
    for (const one of related) placed.add(one);
    return [{ result, related }];
  });
}

function belongsTo(one: CheckResult, main: CheckResult): boolean {
  return one.verdict !== 'fail' && (isReasonOf(one, main) || hasSameRemedy(one, main));
}

function isReasonOf(one: CheckResult, { verdict, phase, subject }: CheckResult): boolean {
  return (
    verdict === 'fail' &&
    one.phase === phase &&
    subject !== undefined &&
    one.subject?.kind === subject.kind &&
    one.subject.value === subject.value
  );
}

function hasSameRemedy(one: CheckResult, main: CheckResult): boolean {
  const [own, other] = [one.remedy, main.remedy];
  if (!own || !other || one.owner !== main.owner) return false;
  return own.say === other.say || (own.value !== undefined && own.value === other.value);
}
