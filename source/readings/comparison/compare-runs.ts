import type { AnyCheck, CheckResult, Verdict } from '../../core/checks/check.ts';
import type {
  Change,
  ChangedCheck,
  ComparedRun,
  ComparisonReport,
} from '../../core/report/comparison-report.ts';
import { printable } from '../../core/text/printable.ts';
import { changesBetween } from './changes.ts';
import { areaFacts } from './observations.ts';
import type { ObservedResult, ObservedRun } from './observed-run.ts';

/**
 * The differences between two runs, and for each check whose outcome changed, those in the facts that it reads.
 * `results` are those of the later run, with their texts.
 */
export function compareRuns(
  before: ObservedRun,
  after: ObservedRun,
  results: readonly CheckResult[],
  checks: readonly AnyCheck[],
): ComparisonReport {
  const { changes, notCompared } = changesBetween(before.seen, after.seen);
  const [one, other] = [before.user?.sub, after.user?.sub];
  return {
    before: comparedRun(before),
    after: comparedRun(after),
    ...(one !== undefined && other !== undefined && { samePerson: one === other }),
    changes,
    checks: changedChecks(before.results, results, changes, checks),
    notCompared,
  };
}

function comparedRun({ at, user }: ObservedRun): ComparedRun {
  return {
    at: new Date(at).toISOString(),
    ...(user?.name !== undefined && { user: printable(user.name, 200) }),
  };
}

/** Best first; blocked and skipped results cannot be compared. */
const judged: readonly Verdict[] = ['pass', 'unknown', 'warn', 'fail'];

function changedChecks(
  before: readonly ObservedResult[],
  after: readonly CheckResult[],
  changes: readonly Change[],
  checks: readonly AnyCheck[],
): readonly ChangedCheck[] {
  const earlierById = Map.groupBy(before, ({ id }) => id);
  const laterById = Map.groupBy(after, ({ id }) => id);
  const byId = new Map(checks.map((check) => [check.id, check]));
  const changed = after.flatMap((result) => {
    const earlier = earlierOf(result, earlierById.get(result.id) ?? [], laterById.get(result.id) ?? []);
    if (!earlier || (earlier.verdict === result.verdict && earlier.code === result.code)) return [];
    if (rank(earlier) < 0 || rank(result) < 0) return [];
    const { id, title, verdict, code, summary } = result;
    const check = byId.get(id);
    return [
      {
        worse: rank(result) - rank(earlier),
        entry: {
          id,
          title,
          before: { verdict: earlier.verdict, code: earlier.code },
          after: { verdict, code, summary },
          because: check ? changesRead(check, result, changes) : [],
        },
      },
    ];
  });
  return changed.toSorted((one, other) => other.worse - one.worse).map(({ entry }) => entry);
}

/** The earlier result for the same subject, as a check may have one result per thing; single results are always compared. */
function earlierOf(
  { subject }: CheckResult,
  before: readonly ObservedResult[],
  after: readonly CheckResult[],
): ObservedResult | undefined {
  if (before.length === 1 && after.length === 1) return before[0];
  return before.find((one) => one.subject?.kind === subject?.kind && one.subject?.value === subject?.value);
}

function rank({ verdict }: { readonly verdict: Verdict }): number {
  return judged.indexOf(verdict);
}

/** Changes in the facts that the check declares; only those of the result's own subject, if there are any. */
function changesRead(
  { needs, optionalFacts = [] }: AnyCheck,
  { subject }: CheckResult,
  changes: readonly Change[],
): ChangedCheck['because'] {
  const facts = new Set([...needs, ...optionalFacts]);
  const read = changes.filter(({ area }) => facts.has(areaFacts[area].in));
  const same = read.filter(
    (one) => one.subject.kind === subject?.kind && one.subject.value === subject.value,
  );
  return (same.length > 0 ? same : read).map((one) => one.subject);
}
