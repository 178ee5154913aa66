import type { Verdict } from '../checks/check.ts';
import type { Area } from './comparison-report.ts';

/** Of what a fingerprint keeps: nothing of a person or of a client. */
export const keptAreas = ['document', 'keys', 'certificate'] as const satisfies readonly Area[];

/** What the last run without a failure saw, small and without a secret: what a later failure is compared with. */
export interface Fingerprint {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** By area and name: a short value as JSON, of a longer one the digest. */
  readonly seen: { readonly [A in (typeof keptAreas)[number]]?: Readonly<Record<string, string>> };
  /** By check id, where the check had one result. */
  readonly results: Readonly<Record<string, { readonly verdict: Verdict; readonly code: string }>>;
}
