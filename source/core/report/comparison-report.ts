import type { Verdict } from '../checks/check.ts';
import type { Subject } from '../checks/subject.ts';

/** The differences between an earlier run, or another person's, and this one. All texts are printable. */
export interface ComparisonReport {
  readonly before: ComparedRun;
  readonly after: ComparedRun;
  /** Whether the same person (`sub`) signed in both times; absent if either run had no completed login. */
  readonly samePerson?: boolean;
  readonly changes: readonly Change[];
  /** The checks whose outcome changed, worsened ones first. */
  readonly checks: readonly ChangedCheck[];
  /** Areas that only one of the runs learned about, so that they could not be compared. */
  readonly notCompared: readonly Area[];
}

export interface ComparedRun {
  /** Start time, ISO 8601. */
  readonly at: string;
  /** Who signed in. */
  readonly user?: string;
}

/** The areas in which a change can be seen. */
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
  /** As JSON or text; absent if it did not exist. */
  readonly before?: string;
  readonly after?: string;
  /** If both are lists of names: the names removed and added. */
  readonly missing?: readonly string[];
  readonly added?: readonly string[];
}

export interface ChangedCheck {
  readonly id: string;
  readonly title: string;
  readonly before: { readonly verdict: Verdict; readonly code: string };
  readonly after: { readonly verdict: Verdict; readonly code: string; readonly summary: string };
  /** Changes in the check's input that may explain its change. */
  readonly because: readonly Subject[];
}
