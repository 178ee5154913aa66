import type { RefreshFact, TokensFact } from '../core/facts.ts';
import type { HttpExchange } from '../core/http.ts';
import type { SessionTokens } from './session-forecast.ts';
import { readTokenResponse } from './token-response.ts';

export type Rotation = SessionTokens['rotation'];

/** Whether a refresh token works only once, seen by using the old one again. */
export function rotationOf({ reuse, gaveNewRefreshToken }: RefreshFact): Rotation {
  // A provider that hands out no other refresh token keeps the one there is (RFC 6749, 6).
  if (!gaveNewRefreshToken) return 'none';
  if (!reuse || reuse.outcome === 'failed') return 'unknown';
  if (gaveTokens(reuse)) return 'none';
  return reuse.answer.status >= 400 && reuse.answer.status < 429 ? 'rotating' : 'unknown';
}

export function gaveTokens(exchange: HttpExchange): boolean {
  return exchange.outcome === 'answered' && readTokenResponse(exchange.answer).ok;
}

/** What is known of the session, for its forecast. */
export function sessionTokens(tokens: TokensFact, refresh: RefreshFact | undefined): SessionTokens {
  const expiresIn = tokens.response?.expiresIn;
  return {
    ...(expiresIn !== undefined && { expiresIn }),
    refreshToken: tokens.response?.hasRefreshToken ?? false,
    rotation: refresh ? rotationOf(refresh) : 'unknown',
    ...(refresh?.first.outcome === 'answered' && { refreshWorked: gaveTokens(refresh.first) }),
  };
}
