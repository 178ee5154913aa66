import type { CheckResult } from '../core/checks/check.ts';
import { isTrouble, worstFirst } from './result-text.ts';

/** A failure with the warnings that explain it, or a warning or unknown on its own. */
export interface Trouble {
  readonly result: CheckResult;
  readonly explainedBy: readonly CheckResult[];
}

/** Results that need attention, worst first. A warning about a failure’s subject becomes part of that failure. */
export function troublesIn(results: readonly CheckResult[]): readonly Trouble[] {
  const troubles = worstFirst(results.filter(isTrouble));
  const failures = troubles.filter(({ verdict }) => verdict === 'fail');
  const explains = (warning: CheckResult, failure: CheckResult) =>
    warning.verdict !== 'fail' &&
    warning.phase === failure.phase &&
    warning.subject !== undefined &&
    warning.subject.kind === failure.subject?.kind &&
    warning.subject.value === failure.subject.value;
  const explained = new Set<CheckResult>();
  const withReasons = failures.map((failure): Trouble => {
    const explainedBy = troubles.filter((one) => !explained.has(one) && explains(one, failure));
    for (const one of explainedBy) explained.add(one);
    return { result: failure, explainedBy };
  });
  const others = troubles.filter((one) => one.verdict !== 'fail' && !explained.has(one));
  return [...withReasons, ...others.map((result) => ({ result, explainedBy: [] }))];
}
