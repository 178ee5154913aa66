import { expiryDelta } from '../../../go/oauth2/expiry-delta.ts';

/** What is known about a session’s tokens after a login. */
export interface SessionTokens {
  /** Seconds; absent if the provider names none. */
  readonly expiresIn?: number;
  /** Of the refreshed access token; absent if none was seen, or the provider names none. */
  readonly refreshedExpiresIn?: number;
  /** Seconds, for the first refresh token, the only one that Infra keeps. */
  readonly refreshExpiresIn?: number;
  readonly refreshToken: boolean;
  readonly rotation: 'none' | 'rotating' | 'unknown';
  /** Whether the refresh worked; absent if it was not tried or proves nothing. */
  readonly refreshWorked?: boolean;
  /** `false` if Infra cannot use UserInfo’s answer to the refreshed access token. */
  readonly refreshedTokenWorks?: false;
}

/**
 * The minutes between Infra’s checks with the provider (Infra: internal/server/server.go, providerUserUpdateThreshold).
 */
const syncMinutes = 120;

/** The longest session (Infra: internal/cmd/server.go, SessionDuration). */
const infraDays = 30;

const infraLimit = `sessions then last 3 days without use and ${infraDays} days at most, unless Infra’s settings differ`;

/**
 * What ends an Infra session with this provider, and when, in one sentence with the arithmetic (Infra:
 * internal/server/data/provideruser.go).
 */
export function sessionForecast({
  expiresIn,
  refreshedExpiresIn = Number.POSITIVE_INFINITY,
  refreshExpiresIn = Number.POSITIVE_INFINITY,
  refreshToken,
  rotation,
  refreshWorked,
  refreshedTokenWorks,
}: SessionTokens) {
  if (expiresIn === undefined)
    return {
      ends: 'infra-limit',
      sentence: `The provider gives no lifetime for its access token, so Infra never refreshes it and uses it for as long as the provider accepts it; ${infraLimit}.`,
    } as const;
  const lifetime = expiresIn < 60 ? `${expiresIn} s` : `${Math.ceil(expiresIn / 60)} min`;
  const isExpiredAtOnce = expiresIn <= expiryDelta;
  // Each sync with an expired token uses the first refresh token; a rotating provider refuses its second use.
  const first = isExpiredAtOnce ? 0 : firstSyncAfter(expiresIn);
  if (!refreshToken)
    return isExpiredAtOnce
      ? ({
          ends: 'always-expired',
          sentence: `The access token is valid for ${expiresIn} s, Infra treats it as expired ${expiryDelta} s early, and there is no refresh token: the login itself fails.`,
        } as const)
      : ({
          ends: 'no-refresh-token',
          sentence: `Infra checks with the provider every ${syncMinutes} min; the access token is valid for ${lifetime} and there is no refresh token, so people are logged out after about ${spoken(first)}.`,
        } as const);
  if (refreshWorked === false)
    return {
      ends: 'refresh-refused',
      sentence: `The refresh token brought nothing that Infra can use, so people are logged out after about ${spoken(first)}, at the first check after the access token’s ${lifetime}.`,
    } as const;
  if (refreshedTokenWorks === false)
    return {
      ends: 'userinfo-refused',
      sentence: `Infra cannot use UserInfo’s answer to the refreshed access token, so people are logged out after about ${spoken(first)}, at the first check after the first one’s ${lifetime}.`,
    } as const;
  if (rotation === 'rotating' && isExpiredAtOnce && refreshedExpiresIn <= expiryDelta)
    return {
      ends: 'always-expired',
      sentence: `The access token is valid for ${expiresIn} s, Infra treats it as expired ${expiryDelta} s early and refreshes it twice during the login, and each refresh token works only once: the login itself fails.`,
    } as const;
  const second = first + firstSyncAfter(expiresIn);
  const last = Math.max(first, firstSyncAfter(refreshExpiresIn));
  if (last <= (rotation === 'none' ? infraDays * 24 * 60 : first))
    return {
      ends: 'refresh-token-ends',
      sentence: `The refresh token expires ${spoken(Math.ceil(refreshExpiresIn / 60))} after the login, and Infra keeps only the first one: people are logged out after about ${spoken(last)}.`,
    } as const;
  const secondUse = `the refresh after ${spoken(first)} works, the next one sends the used token again, so people are logged out after about ${spoken(second)}`;
  switch (rotation) {
    case 'rotating':
      return {
        ends: 'rotation',
        sentence: `Each refresh token works only once, and Infra keeps only the first: ${secondUse}.`,
      } as const;
    case 'unknown':
      return {
        ends: 'rotation-unknown',
        sentence: `Infra keeps only the first refresh token, and nothing shows that it works more than once. If it works only once: ${secondUse}. If it keeps working, ${infraLimit}.`,
      } as const;
    case 'none':
      return {
        ends: 'infra-limit',
        sentence: `Infra refreshes the access token (${lifetime}) with the same refresh token at its check every ${syncMinutes} min; ${infraLimit}.`,
      } as const;
  }
}

/** Minutes until the first check at which the token counts as expired. */
function firstSyncAfter(expiresIn: number): number {
  return Math.max(1, Math.ceil((expiresIn - expiryDelta) / 60 / syncMinutes)) * syncMinutes;
}

/** Minutes in words. */
export function spoken(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  const hours = minutes / 60;
  return hours === 1 ? '1 hour' : `${Number.isInteger(hours) ? hours : hours.toFixed(1)} hours`;
}
