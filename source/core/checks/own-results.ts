import type { CheckResult } from './check.ts';

/** Results about the report's own relying party, without those about further ones. */
export function ownResults(results: readonly CheckResult[]): readonly CheckResult[] {
  return results.some(({ further }) => further) ? results.filter(({ further }) => !further) : results;
}
