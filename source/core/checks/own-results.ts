import type { CheckResult } from './check.ts';

/** Those that are about the relying party of the report, and not about further ones. */
export function ownResults(results: readonly CheckResult[]): readonly CheckResult[] {
  return results.some(({ further }) => further) ? results.filter(({ further }) => !further) : results;
}
