import type { CheckResult } from '../core/checks/check.ts';
import type { Owner } from '../core/checks/owner.ts';
import type { Report } from '../core/report/report.ts';

/** Failures and warnings of one owner, or of an unknown one, in the order of a run. */
export function troubleOf(
  { checks }: Pick<Report, 'checks'>,
  owner: Owner | undefined,
): readonly CheckResult[] {
  return checks.filter((one) => one.owner === owner && (one.verdict === 'fail' || one.verdict === 'warn'));
}
