import type { CheckResult } from '../core/checks/check.ts';

/** “16 checks wait for “Discovery document””: one line per cause that blocks some of these. */
export function waitingWords(
  blocked: readonly CheckResult[],
  results: readonly CheckResult[],
): readonly string[] {
  const titleOf = (id: string) => results.find((result) => result.id === id)?.title ?? id;
  return Array.from(
    Map.groupBy(blocked, ({ blockedBy = '' }) => blockedBy),
    ([cause, { length }]) => `${checksWait(length)} for “${titleOf(cause)}”`,
  );
}

/** “16 checks wait”. */
export function checksWait(count: number): string {
  return `${countedChecks(count)} ${count === 1 ? 'waits' : 'wait'}`;
}

/** “16 checks”. */
export function countedChecks(count: number): string {
  return `${count} ${count === 1 ? 'check' : 'checks'}`;
}
