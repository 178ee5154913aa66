import { describe, type SuiteFactory, test } from 'vitest';

/** A program of the machine that some tests need. */
export interface NeededProgram {
  readonly name: string;
  readonly installed: boolean;
  /** CI continues without it. */
  readonly optional?: true;
}

/**
 * A suite that is skipped, with the reason in its name, if a program is missing; in CI that is a failure unless the
 * program is optional.
 */
export function describeWith(needed: readonly NeededProgram[], title: string, suite: SuiteFactory): void {
  const missing = needed.filter(({ installed }) => !installed);
  if (missing.length === 0) {
    describe(title, suite);
    return;
  }
  const names = missing.map(({ name }) => name).join(' and ');
  const why = `${title} (needs ${names})`;
  if (process.env['CI'] && missing.some(({ optional }) => !optional)) {
    test(why, () => {
      throw new Error(`Install ${names}: in CI this test must run.`);
    });
  } else describe.skip(why, suite);
}
