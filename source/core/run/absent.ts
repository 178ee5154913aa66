export const whyAbsent = [
  'needs-missing',
  'issuer-guessed',
  'not-given',
  'does-not-apply',
  'declined',
  /** The run was cancelled meanwhile, so the result says nothing about anyone. */
  'stopped',
  'crashed',
] as const;

/** A fact that was not gathered, and why. */
export interface Absent {
  readonly absent: (typeof whyAbsent)[number];
  /** A sentence for the person: what was missing or declined. */
  readonly why: string;
}

export function isAbsent(value: unknown): value is Absent {
  return typeof value === 'object' && value !== null && 'absent' in value && 'why' in value;
}
