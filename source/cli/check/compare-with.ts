import { createHash } from 'node:crypto';
import type { Diagnosis } from '../../core/diagnose.ts';
import type { ComparisonReport } from '../../core/report/comparison-report.ts';
import type { Fingerprint } from '../../core/report/fingerprint.ts';
import { compareRuns } from '../../readings/comparison/compare-runs.ts';
import { fingerprintOf, runOfFingerprint } from '../../readings/comparison/fingerprint-of.ts';
import { observedRun } from '../../readings/comparison/observed-run.ts';
import { judging } from '../engine.ts';

/** Compares a run with an earlier one, or with its saved fingerprint. */
export function compareWith(earlier: Diagnosis | Fingerprint, now: Diagnosis): ComparisonReport {
  const isWhole = 'gathered' in earlier;
  const before = isWhole ? observedRun(earlier) : runOfFingerprint(earlier);
  const after = isWhole ? observedRun(now) : runOfFingerprint(fingerprint(now));
  return compareRuns(before, after, now.results, judging.checks);
}

export function fingerprint(diagnosis: Diagnosis): Fingerprint {
  return fingerprintOf(observedRun(diagnosis), (text) => createHash('sha256').update(text).digest('hex'));
}
