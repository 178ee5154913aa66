import type { CheckResult, Verdict } from '../../core/checks/check.ts';

const worstFirst: readonly Verdict[] = ['fail', 'warn', 'unknown', 'pass', 'blocked', 'skipped'];

/** The worst verdict about one thing; `skipped` only if nothing was tried. */
export function combinedVerdict(results: readonly CheckResult[]): Verdict {
  return worstFirst.find((verdict) => results.some((result) => result.verdict === verdict)) ?? 'skipped';
}
