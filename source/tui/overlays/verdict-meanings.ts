import type { Verdict } from '../../core/check.ts';

/** What each verdict tells, in the order of how much it matters. */
export const verdictMeanings: readonly (readonly [Verdict, string])[] = [
  ['pass', 'Seen to work.'],
  ['warn', 'People can log in; something will surprise them or you.'],
  ['fail', 'Infra will refuse the provider, or people cannot log in.'],
  ['unknown', 'Cannot be told from here; the card says what would settle it.'],
  ['blocked', 'Something it needs failed; that one comes first.'],
  ['skipped', 'Does not apply here.'],
];
