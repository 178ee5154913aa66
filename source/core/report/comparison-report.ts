import type { Verdict } from '../checks/check.ts';
import type { Subject } from '../checks/subject.ts';

/** What differs between an earlier run, or another person's, and this one. All texts are printable. */
export interface ComparisonReport {
  readonly before: ComparedRun;
  readonly after: ComparedRun;
  /** Whether both logins were one person's (`sub`); absent where one of them brought nobody. */
  readonly samePerson?: boolean;
  readonly changes: readonly Change[];
  /** The checks that came out otherwise, what got worse first. */
  readonly checks: readonly ChangedCheck[];
  /** What only one of the runs learned, so that it could not be compared. */
  readonly notCompared: readonly Area[];
}

export interface ComparedRun {
  /** When it began, ISO 8601. */
  readonly at: string;
  /** Who signed in. */
  readonly user?: string;
}

/** Where something was seen. */
export const areas = [
  'configuration',
  'document',
  'keys',
  'certificate',
  'tokens',
  'id-token',
  'userinfo',
] as const;
export type Area = (typeof areas)[number];

export interface Change {
  readonly area: Area;
  readonly subject: Subject;
  /** As JSON or text; absent where it was not there. */
  readonly before?: string;
  readonly after?: string;
  /** Where both are lists of names: what is missing now, and what is new. */
  readonly missing?: readonly string[];
  readonly added?: readonly string[];
}

export interface ChangedCheck {
  readonly id: string;
  readonly title: string;
  readonly before: { readonly verdict: Verdict; readonly code: string };
  readonly after: { readonly verdict: Verdict; readonly code: string; readonly summary: string };
  /** Changes in what the check reads: they may be why. */
  readonly because: readonly Subject[];
}
