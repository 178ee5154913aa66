import type { TokenResponse } from '../../core/facts/facts.ts';

/**
 * The scopes that the token response names as granted, which it must if they are fewer than requested (RFC 6749, 5.1);
 * undefined if it names none. Some providers separate them by commas.
 */
export function grantedScopes({ scope }: TokenResponse): ReadonlySet<string> | undefined {
  return scope === undefined || scope.trim() === '' ? undefined : new Set(scope.trim().split(/[\s,]+/));
}
