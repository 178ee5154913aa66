import type { TokenResponse, UserinfoFact } from '../../core/facts/facts.ts';
import { grantedScopes } from './granted-scopes.ts';

/**
 * Scopes that were requested but not granted (RFC 6749, 5.1) and whose data did not come either: providers spell scopes
 * in their own way, and many grant more than they name.
 */
export function scopesWithoutEffect(
  asked: readonly string[],
  response: TokenResponse,
  userinfo: UserinfoFact | undefined,
): readonly string[] {
  const granted = grantedScopes(response);
  if (!granted) return [];
  const { hasIdToken, hasRefreshToken } = response;
  const came = (name: string): boolean => {
    switch (name) {
      case 'openid':
        return hasIdToken;
      case 'offline_access':
        return hasRefreshToken;
      default:
        return userinfo?.claims === undefined || userinfo.claims[name] !== undefined;
    }
  };
  return asked.filter((name) => !granted.has(name) && !came(name));
}
