import type { Facts, RefreshFact, TokensFact } from '../../../core/facts/facts.ts';
import type { HttpAnswer, HttpExchange } from '../../../core/facts/http-exchange.ts';
import type { Failure } from '../../../core/http/failure.ts';
import type { Rotates } from '../../../core/vendors/vendor.ts';
import { type GoRedirect, goRedirect } from '../../../go/net-http/redirect.ts';
import { readTokenResponse } from '../../../go/oauth2/token-response.ts';
import { providerErrorIn } from '../../../readings/provider-error.ts';
import { gaveTokens } from '../../../readings/token/gave-tokens.ts';
import { refreshedUserinfo } from './refreshed-userinfo.ts';
import type { SessionTokens } from './session-forecast.ts';

export type Rotation = SessionTokens['rotation'];

/** Whether a refresh token works only once; `rotates` is what the vendor’s data says. */
export function rotationOf(
  { first, atOnce, reuse, gaveNewRefreshToken }: RefreshFact,
  rotates?: Rotates,
): Rotation {
  if (!gaveTokens(first)) return 'unknown';
  if (atOnce && refusesGrant(atOnce)) return 'rotating';
  // A provider that issues no new refresh token keeps the old one valid (RFC 6749, 6).
  if (!reuse) return gaveNewRefreshToken || rotates === 'yes' ? 'unknown' : 'none';
  if (gaveTokens(reuse)) return 'none';
  return refusesGrant(reuse) ? 'rotating' : 'unknown';
}

/** The same request has just worked, so it is the token that is refused (RFC 6749, 5.2). */
function refusesGrant(exchange: HttpExchange): boolean {
  if (exchange.outcome === 'failed') return false;
  const { answer } = exchange;
  return answer.status === 400 || (answer.status < 500 && providerErrorIn(answer)?.code === 'invalid_grant');
}

/** The result of the refresh; `failed` may be temporary. */
export type RefreshOutcome =
  | { readonly is: 'works' }
  | { readonly is: 'refused' | 'failed'; readonly answer: HttpAnswer }
  | { readonly is: 'redirected'; readonly answer: HttpAnswer; readonly redirect: GoRedirect }
  | { readonly is: 'unreadable'; readonly why: string }
  | { readonly is: 'unreachable'; readonly failure: Failure };

export function refreshOutcome({ first }: Pick<RefreshFact, 'first'>): RefreshOutcome {
  if (first.outcome === 'failed') return { is: 'unreachable', failure: first.failure };
  const { answer } = first;
  const redirect = goRedirect(answer);
  if (redirect) return { is: 'redirected', answer, redirect };
  const reading = readTokenResponse(answer);
  if (reading.ok) return { is: 'works' };
  if (reading.is === 'error-in-success') return { is: 'refused', answer };
  if (reading.is !== 'status') {
    const { message, member } = reading;
    return { is: 'unreadable', why: member === undefined ? message : `“${member}”: ${message}` };
  }
  const refused = answer.status >= 400 && answer.status < 500 && answer.status !== 429;
  return { is: refused ? 'refused' : 'failed', answer };
}

/** Tells whether the refresh is sent again to the redirect’s target. */
export function isRepeated(redirect: GoRedirect): boolean {
  return redirect.is === 'followed' && redirect.keepsForm;
}

/** Whether a login that has to refresh at once gets no tokens; what is behind a redirect is not known. */
export function failsAtOnce(refresh: RefreshFact): boolean {
  const outcome = refreshOutcome({ first: refresh.atOnce ?? refresh.first });
  return outcome.is !== 'works' && !(outcome.is === 'redirected' && isRepeated(outcome.redirect));
}

/** Empty if it could not be tried. */
function refreshWorked(refresh: RefreshFact | undefined): Pick<SessionTokens, 'refreshWorked'> {
  const outcome = refresh && refreshOutcome(refresh);
  switch (outcome?.is) {
    case 'works':
      return { refreshWorked: true };
    case 'refused':
    case 'unreadable':
      return { refreshWorked: false };
    case 'redirected':
      return isRepeated(outcome.redirect) ? {} : { refreshWorked: false };
    default:
      return {};
  }
}

/** What is known about the session, for its forecast. */
export function sessionTokens(
  tokens: TokensFact,
  {
    input,
    refresh,
    userinfo,
  }: { readonly [Fact in 'input' | 'refresh' | 'userinfo']?: Facts[Fact] | undefined } = {},
  rotates?: Rotates,
): SessionTokens {
  const refreshed = input && refresh && refreshedUserinfo(userinfo, refresh, input.configuration.kind);
  const { expiresIn, refreshExpiresIn } = tokens.response ?? {};
  const again = refresh?.first.answer && readTokenResponse(refresh.first.answer);
  const refreshedExpiresIn = again?.ok ? again.value.expiresIn : undefined;
  return {
    ...(refreshedExpiresIn !== undefined && { refreshedExpiresIn }),
    ...(refreshExpiresIn !== undefined && { refreshExpiresIn }),
    ...(expiresIn !== undefined && { expiresIn }),
    refreshToken: tokens.response?.hasRefreshToken ?? false,
    rotation: refresh ? rotationOf(refresh, rotates) : 'unknown',
    ...refreshWorked(refresh),
    ...((refreshed?.is === 'refused' || refreshed?.is === 'unreadable') && { refreshedTokenWorks: false }),
  };
}
