import { verifiedClaims } from '../../go/go-oidc/id-token.ts';
import type { OpinionFacts } from '../second-opinion.ts';

/** How long the ID token lives from when it came, in words. */
export function idTokenMinutes({ tokens }: OpinionFacts): string {
  const { exp } = verifiedClaims(tokens?.idToken);
  if (!tokens || exp === undefined) return 'a time that is not known';
  return spoken((exp * 1000 - tokens.at) / 60_000);
}

export function spoken(minutes: number): string {
  if (minutes < 90) return `${Math.max(1, Math.round(minutes))} min`;
  return minutes < 60 * 48 ? `${Math.round(minutes / 60)} hours` : `${Math.round(minutes / 60 / 24)} days`;
}
