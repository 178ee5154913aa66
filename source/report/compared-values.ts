import type { CheckResult } from '../core/checks/check.ts';

export interface Compared {
  readonly label: string;
  readonly value: string;
}

/** The values that disagree, with labels that say whose they are. */
export function comparedValues({
  expected,
  actual,
  subject,
  phase,
}: Pick<Partial<CheckResult>, 'expected' | 'actual' | 'subject' | 'phase'>): readonly Compared[] {
  const isTyped = phase === 'discovery' && subject?.kind === 'issuer';
  return [
    ...(expected === undefined ? [] : [{ label: isTyped ? 'you typed' : 'expected', value: expected }]),
    ...(actual === undefined ? [] : [{ label: isTyped ? 'the issuer is' : 'found', value: actual }]),
  ];
}
