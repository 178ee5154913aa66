import { verifiedClaims } from '../../go/go-oidc/id-token.ts';
import { parseDuration } from '../../go/time/parse-duration.ts';
import { gaveTokens } from '../../readings/token/gave-tokens.ts';
import type { OpinionFacts } from '../second-opinion.ts';
import { idTokenMinutes, spoken } from '../shared/lifetime.ts';
import { argoRequest } from './request.ts';
import type { ArgoSettings } from './settings.ts';

/**
 * How long the session lasts and what would extend it (util/oidc/oidc.go, CheckAndRefreshToken and
 * GetTokenSourceFromCache; server/server.go, getClaims): the ID token is the session, and it is renewed only with the
 * access token.
 */
export function sessionOf(facts: OpinionFacts, settings: ArgoSettings): string {
  const { tokens, refresh, login } = facts;
  const { response } = tokens ?? {};
  const ends = `The session ends with the ID token, after ${idTokenMinutes(facts)}`;
  const asks = argoRequest(facts, settings).scopes.includes('offline_access');
  const unasked = login !== undefined && !login.scopes.includes('offline_access');
  if (!asks && !(unasked && response?.hasRefreshToken))
    return `${ends}; with offline_access in requestedScopes Argo CD can renew it.`;
  if (!response?.hasRefreshToken) return `${ends}, because there is no refresh token.`;
  if (refresh && !(gaveTokens(refresh.first) && refresh.idTokenClaims))
    return `${ends}, because the refresh token brings no new one.`;
  if (response.expiresIn === undefined)
    return `${ends}: Argo CD renews it only if the token response says when the access token expires.`;
  const { exp } = verifiedClaims(tokens?.idToken);
  const idToken = exp === undefined || !tokens ? 0 : exp - tokens.at / 1000;
  // A value that Go cannot parse counts as 0.
  const threshold = parseDuration(settings.refreshTokenThreshold) ?? 0;
  // The library’s own margin is ten seconds (golang/oauth2: token.go, expired).
  if (response.expiresIn - (threshold || 10) > idToken)
    return `${ends}: Argo CD renews it only together with the access token, which is valid longer (${spoken(response.expiresIn / 60)}).`;
  return 'Argo CD renews the session with the refresh token, for users.session.duration (24 hours) at most.';
}
