import type { Verdict } from '../checks/check.ts';
import type { Area } from './comparison-report.ts';

/** The areas that a fingerprint keeps, which say nothing about a person or a client. */
export const keptAreas = ['document', 'keys', 'certificate'] as const satisfies readonly Area[];

/** What the last run without a failure saw, small and without secrets, for comparison after a later failure. */
export interface Fingerprint {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** By area and name: a short value as JSON, or the digest of a longer one. */
  readonly seen: { readonly [A in (typeof keptAreas)[number]]?: Readonly<Record<string, string>> };
  /** By check id, for checks with exactly one result. */
  readonly results: Readonly<Record<string, { readonly verdict: Verdict; readonly code: string }>>;
}
