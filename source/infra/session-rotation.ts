import type { RefreshFact, TokensFact } from '../core/facts.ts';
import type { HttpExchange } from '../core/http.ts';
import type { Rotates } from '../core/vendor.ts';
import { wordsOf } from './provider-words.ts';
import type { RefreshedUserinfo } from './refreshed-userinfo.ts';
import type { SessionTokens } from './session-forecast.ts';
import { readTokenResponse } from './token-response.ts';

export type Rotation = SessionTokens['rotation'];

/** Whether a refresh token works only once; `rotates` is what is known of the product. */
export function rotationOf({ reuse, gaveNewRefreshToken }: RefreshFact, rotates?: Rotates): Rotation {
  // A provider that hands out no other refresh token keeps the one there is (RFC 6749, 6).
  if (!reuse) return gaveNewRefreshToken || rotates === 'yes' ? 'unknown' : 'none';
  if (gaveTokens(reuse)) return 'none';
  return refusesGrant(reuse) ? 'rotating' : 'unknown';
}

/** The same request worked a moment ago, so what is refused is the token (RFC 6749, 5.2). */
function refusesGrant(exchange: HttpExchange): boolean {
  if (exchange.outcome === 'failed') return false;
  const { answer } = exchange;
  return answer.status === 400 || (answer.status < 500 && wordsOf(answer)?.code === 'invalid_grant');
}

export function gaveTokens(exchange: HttpExchange): boolean {
  return exchange.outcome === 'answered' && readTokenResponse(exchange.answer).ok;
}

/** What is known of the session, for its forecast. */
export function sessionTokens(
  tokens: TokensFact,
  refresh: RefreshFact | undefined,
  {
    rotates,
    refreshed,
  }: { readonly rotates?: Rotates | undefined; readonly refreshed?: RefreshedUserinfo | undefined } = {},
): SessionTokens {
  const expiresIn = tokens.response?.expiresIn;
  return {
    ...(expiresIn !== undefined && { expiresIn }),
    refreshToken: tokens.response?.hasRefreshToken ?? false,
    rotation: refresh ? rotationOf(refresh, rotates) : 'unknown',
    ...(refresh?.first.outcome === 'answered' && { refreshWorked: gaveTokens(refresh.first) }),
    ...((refreshed?.is === 'refused' || refreshed?.is === 'unreadable') && { refreshedTokenWorks: false }),
  };
}
