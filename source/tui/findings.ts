import type { CheckResult, Verdict } from '../core/check.ts';

/** What was found and is worth reading now; all else is a number. */
export interface Findings {
  /** What failed, then what warns, then what cannot be told. */
  readonly open: readonly Finding[];
  /** What waits for a cause that is not among `open`. */
  readonly waiting: readonly Waiting[];
  readonly passed: number;
  readonly skipped: readonly CheckResult[];
}

export interface Finding {
  readonly result: CheckResult;
  /** Warnings about the same thing, which may be why it failed. */
  readonly explainedBy: readonly CheckResult[];
  /** How many checks wait for it. */
  readonly waiting: number;
}

export interface Waiting {
  /** Id of the check that they wait for. */
  readonly cause: string | undefined;
  readonly count: number;
}

const order: readonly Verdict[] = ['fail', 'warn', 'unknown', 'pass', 'skipped', 'blocked'];

/** Worst first; within a verdict in the order of the run. */
export function byVerdict(results: readonly CheckResult[]): readonly CheckResult[] {
  return results.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
}

export function findingsOf(results: readonly CheckResult[]): Findings {
  const failed = results.filter(({ verdict }) => verdict === 'fail');
  const explains = (one: CheckResult) =>
    one.verdict === 'warn' && failed.some((fail) => isAboutSame(fail, one));
  const waits = countBy(results.filter(({ verdict }) => verdict === 'blocked'));
  const open = byVerdict(results.filter((one) => isOpen(one) && !explains(one))).map(
    (result, index, all): Finding => ({
      result,
      explainedBy:
        result.verdict === 'fail' ? results.filter((one) => explains(one) && isAboutSame(result, one)) : [],
      // Several results may be of one check.
      waiting: all.findIndex(({ id }) => id === result.id) === index ? (waits.get(result.id) ?? 0) : 0,
    }),
  );
  return {
    open,
    waiting: [...waits]
      .filter(([cause]) => !open.some(({ result }) => result.id === cause))
      .map(([cause, count]) => ({ cause, count })),
    passed: results.filter(({ verdict }) => verdict === 'pass').length,
    skipped: results.filter(({ verdict }) => verdict === 'skipped'),
  };
}

function isOpen({ verdict }: CheckResult): boolean {
  return verdict === 'fail' || verdict === 'warn' || verdict === 'unknown';
}

function isAboutSame(one: CheckResult, other: CheckResult): boolean {
  return (
    one.phase === other.phase &&
    one.subject !== undefined &&
    one.subject.kind === other.subject?.kind &&
    one.subject.value === other.subject.value
  );
}

function countBy(blocked: readonly CheckResult[]): ReadonlyMap<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const { blockedBy } of blocked) counts.set(blockedBy, (counts.get(blockedBy) ?? 0) + 1);
  return counts;
}
