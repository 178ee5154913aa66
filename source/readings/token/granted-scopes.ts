import type { TokenResponse } from '../../core/facts/facts.ts';

/**
 * The scopes that the token answer names as granted, which it has to where they are fewer than were asked for
 * (RFC 6749, 5.1); undefined where it names none. Some providers put commas between them.
 */
export function grantedScopes({ scope }: TokenResponse): ReadonlySet<string> | undefined {
  return scope === undefined || scope.trim() === '' ? undefined : new Set(scope.trim().split(/[\s,]+/));
}
