import { describe, type SuiteFactory, test } from 'vitest';

/** A program of the machine that some tests need. */
export interface NeededProgram {
  readonly name: string;
  readonly installed: boolean;
}

/** A suite that is skipped by name where a program is missing; in CI, where all must run, that is a failure. */
export function describeWith(needed: readonly NeededProgram[], title: string, suite: SuiteFactory): void {
  const missing = needed.filter(({ installed }) => !installed).map(({ name }) => name);
  if (missing.length === 0) {
    describe(title, suite);
    return;
  }
  const why = `${title} (needs ${missing.join(' and ')})`;
  if (process.env['CI']) {
    test(why, () => {
      throw new Error(`Install ${missing.join(' and ')}: in CI this test must run.`);
    });
  } else describe.skip(why, suite);
}
