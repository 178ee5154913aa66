import type { ErrorCatalog } from '../../core/checks/check.ts';
import type { ProviderError } from '../../core/errors/error-catalog.ts';
import type { AuthorizationFact } from '../../core/facts/facts.ts';
import type { AuthorizeAnswer } from './authorize-answer.ts';
import { type ReadAttempt, readAttempts, triesOwnAddress } from './authorize-readings.ts';

/** Whether a redirect URI is registered, as far as can be seen without signing in. */
export type RedirectUriRegistration =
  /** `isWildcard`: a localhost address, and the provider also returned to one that nobody can have registered. */
  | { readonly is: 'registered'; readonly isWildcard?: true }
  /**
   * Also `not-registered` if only this URI was refused, without a reason, while another was accepted, or if only this one
   * got no answer to a silent request.
   */
  | { readonly is: 'not-registered' | 'insecure'; readonly words?: ProviderError }
  | { readonly is: 'after-sign-in' | 'no-control' | 'no-reason' | 'gateway' | 'no-answer' };

const onLocalhost = /^http:\/\/localhost:\d+$/;

/** The relying party's redirect URIs that were tried, without duplicates: the test login's, and those of dashboards. */
export function triedRedirectUris({ attempts }: AuthorizationFact): {
  readonly localhost: readonly string[];
  readonly dashboards: readonly string[];
} {
  const tried = new Set(attempts.filter(triesOwnAddress).map(({ redirectUri }) => redirectUri));
  const { localhost = [], dashboards = [] } = Object.groupBy(tried, (uri) =>
    onLocalhost.test(uri) ? 'localhost' : 'dashboards',
  );
  return { localhost, dashboards };
}

export function redirectUriRegistration(
  fact: AuthorizationFact,
  redirectUri: string,
  catalog: ErrorCatalog,
): RedirectUriRegistration {
  const read = readAttempts(fact, catalog);
  const own = read
    .filter(({ attempt }) => attempt.redirectUri === redirectUri && triesOwnAddress(attempt))
    .map(({ answer }) => answer);
  const control = read.find(({ attempt }) => attempt.purpose === 'control')?.answer;

  if (own.some(({ is }) => is === 'returned')) {
    const anywhere = read.filter(
      ({ attempt: { purpose }, answer }) =>
        (purpose === 'control' || purpose === 'any-address') && answer.is === 'returned',
    );
    if (onLocalhost.test(redirectUri))
      return { is: 'registered', ...(anywhere.length > 0 && { isWildcard: true }) };
    // Localhost may be a wildcard. A provider that also returns to a made-up address beside this one may not check any
    // yet.
    const beside = anywhere.some(({ attempt }) => isBeside(attempt.redirectUri, redirectUri));
    return { is: beside ? 'no-control' : 'registered' };
  }
  const refused = own.filter((answer) => answer.is === 'refused');
  for (const { meaning, words } of refused) {
    if (meaning === 'redirect-uri-not-registered') return { is: 'not-registered', words };
    if (meaning === 'redirect-uri-insecure') return { is: 'insecure', words };
    // RFC 7591, 3.2.2 defines this code for registration; providers use it here as well.
    if (words.code === 'invalid_redirect_uri' && meaning === undefined)
      return { is: 'not-registered', words };
  }
  if (own.some(({ is }) => is === 'sign-in')) {
    if (control?.is === 'refused') return { is: 'registered' };
    if (isPassedOver(read, redirectUri)) return { is: 'not-registered' };
    return { is: control?.is === 'sign-in' ? 'after-sign-in' : 'no-control' };
  }
  const [first] = refused;
  if (first) {
    const others = read.filter(
      ({ attempt }) => attempt.redirectUri !== redirectUri && attempt.purpose === 'as-infra',
    );
    const bare = first.meaning === undefined && first.words.code === undefined;
    if (bare && others.some(({ answer }) => passes(answer)) && control?.is === 'refused')
      return { is: 'not-registered', words: first.words };
    return { is: 'no-reason' };
  }
  return { is: own.some(({ is }) => is === 'gateway') ? 'gateway' : 'no-answer' };
}

/** A silent request is answered at another redirect URI, but leads to sign-in here, as at an unregistered address. */
function isPassedOver(read: readonly ReadAttempt[], redirectUri: string): boolean {
  const silently = read.filter(({ attempt }) => attempt.prompt === 'none');
  const here = silently.filter(({ attempt }) => attempt.redirectUri === redirectUri);
  const anywhere = silently.filter(({ attempt }) => attempt.purpose === 'any-address');
  return (
    here.length > 0 &&
    anywhere.length > 0 &&
    [...here, ...anywhere].every(({ answer }) => answer.is === 'sign-in') &&
    silently.some(({ attempt, answer }) => triesOwnAddress(attempt) && answer.is === 'returned')
  );
}

function isBeside(one: string, other: string): boolean {
  return URL.parse(one)?.origin === URL.parse(other)?.origin;
}

function passes({ is }: AuthorizeAnswer): boolean {
  return is === 'sign-in' || is === 'returned';
}
