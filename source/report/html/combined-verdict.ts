import type { CheckResult, Verdict } from '../../core/checks/check.ts';

const worstFirst: readonly Verdict[] = ['fail', 'warn', 'unknown', 'pass', 'blocked', 'skipped'];

/** Of several results about one thing; what was not tried counts only where nothing was. */
export function combinedVerdict(results: readonly CheckResult[]): Verdict {
  return worstFirst.find((verdict) => results.some((result) => result.verdict === verdict)) ?? 'skipped';
}
