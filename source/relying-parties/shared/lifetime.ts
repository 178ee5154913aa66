import { verifiedClaims } from '../../go/go-oidc/id-token.ts';
import type { OpinionFacts } from '../second-opinion.ts';

/** The ID token’s lifetime in minutes from when it was received. */
export function idTokenLife({ tokens }: OpinionFacts): number | undefined {
  const { exp } = verifiedClaims(tokens?.idToken);
  return tokens && exp !== undefined ? (exp * 1000 - tokens.at) / 60_000 : undefined;
}

/** The ID token’s lifetime in words. */
export function idTokenMinutes(facts: OpinionFacts): string {
  const minutes = idTokenLife(facts);
  return minutes === undefined ? 'an unknown time' : spoken(minutes);
}

export function spoken(minutes: number): string {
  if (minutes < 90) return `${Math.max(1, Math.round(minutes))} min`;
  return minutes < 60 * 48 ? `${Math.round(minutes / 60)} hours` : `${Math.round(minutes / 60 / 24)} days`;
}
