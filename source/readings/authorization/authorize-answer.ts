import type { ErrorCatalog } from '../../core/checks/check.ts';
import type { ErrorMeaning, ProviderError } from '../../core/errors/error-catalog.ts';
import type { AuthorizationAttempt } from '../../core/facts/facts.ts';
import type { HttpAnswer } from '../../core/facts/http-exchange.ts';
import { isHttp } from '../../core/http/address.ts';
import type { Failure } from '../../core/http/failure.ts';
import { mediaType } from '../../core/http/media-type.ts';
import { challengedSchemes } from '../challenge.ts';
import { meaningOf, providerErrorIn, providerErrorInRedirect } from '../provider-error.ts';

/** How a provider answered an authorization request before anybody signed in. */
export type AuthorizeAnswer =
  /** Sent back to the redirect URI, which must therefore be registered (RFC 6749, 4.1.2.1). */
  | { readonly is: 'returned'; readonly words?: ProviderError; readonly meaning?: ErrorMeaning }
  | { readonly is: 'sign-in' }
  /** Neither sign-in nor a refusal: an empty page, a redirect that leads nowhere. */
  | { readonly is: 'unclear'; readonly status: number }
  | {
      readonly is: 'refused';
      readonly status: number;
      readonly words: ProviderError;
      readonly meaning?: ErrorMeaning;
    }
  /** Something in front of the provider answered, so nothing is known about the request. */
  | { readonly is: 'gateway'; readonly status: number; readonly words: ProviderError }
  | { readonly is: 'rate-limited'; readonly status: number }
  | { readonly is: 'server-error'; readonly status: number; readonly words: ProviderError }
  | { readonly is: 'failed'; readonly failure: Failure };

const longestAddress = 8000;
const ofGateways: readonly string[] = ['basic', 'bearer', 'digest', 'ntlm'];

/** Meanings that only an error page states; a sign-in page may mention others in passing. */
const refusals: ReadonlySet<ErrorMeaning> = new Set<ErrorMeaning>([
  'redirect-uri-not-registered',
  'redirect-uri-insecure',
  'client-unknown',
  'client-disabled',
  'pkce-required',
  'par-required',
  'request-object-required',
  'nonce-required',
  'consent-prompt-required',
  'state-too-short',
  'scope-refused',
  'response-type-refused',
  'grant-type-refused',
  'request-malformed',
  'tenant-unknown',
  'app-not-published',
  'https-required',
  'provider-down',
]);

export function readAuthorizeAnswer(attempt: AuthorizationAttempt, catalog: ErrorCatalog): AuthorizeAnswer {
  const { exchange, redirectUri } = attempt;
  if (exchange.outcome === 'failed') return { is: 'failed', failure: exchange.failure };
  const { answer } = exchange;
  if (answer.status >= 300 && answer.status < 400) return readRedirect(answer, redirectUri, catalog);
  return readPage(answer, catalog);
}

function readRedirect(answer: HttpAnswer, redirectUri: string, catalog: ErrorCatalog): AuthorizeAnswer {
  const { status, headers } = answer;
  const location = headers['location'] ? URL.parse(headers['location'], answer.url) : null;
  if (!location) return { is: 'unclear', status };
  const words = providerErrorInRedirect(location);
  const meaning = words && meaningOf(words, catalog);
  const known = meaning === undefined ? {} : { meaning };
  if (location.href === answer.url || !isHttp(location)) return { is: 'unclear', status };
  if (isAt(location, redirectUri)) return { is: 'returned', ...(words && { words }), ...known };
  if (words) return { is: 'refused', status, words, ...known };
  const hidden = meaningInAddress(location, catalog);
  if (hidden) return { is: 'refused', status, words: { text: '' }, meaning: hidden };
  if (/error/i.test(location.pathname)) return { is: 'refused', status, words: { text: '' } };
  return { is: 'sign-in' };
}

function readPage(answer: HttpAnswer, catalog: ErrorCatalog): AuthorizeAnswer {
  const { status } = answer;
  const words = providerErrorIn(answer);
  const meaning = meaningOf(words, catalog);
  if (status === 429 || meaning === 'rate-limited') return { is: 'rate-limited', status };
  const schemes = status === 401 ? challengedSchemes(answer.headers) : [];
  const offersKerberos = schemes.includes('negotiate');
  const isChallenge = !offersKerberos && ofGateways.includes(schemes[0] ?? '');
  // People sign in on a page; a challenge to the browser comes from something in front of it, whatever its text.
  if (meaning === 'gateway-in-front' || (isChallenge && words.code === undefined))
    return { is: 'gateway', status, words };
  if (meaning !== undefined && refusals.has(meaning)) return { is: 'refused', status, words, meaning };
  if (status >= 500) return { is: 'server-error', status, words };
  const errorPage = answer.redirects.map(({ to }) => URL.parse(to)).find((to) => to && isErrorAddress(to));
  if (errorPage) {
    const hidden = meaningInAddress(errorPage, catalog);
    return { is: 'refused', status, words, ...(hidden && { meaning: hidden }) };
  }
  if (status < 300) {
    if (words.code !== undefined) return { is: 'refused', status, words };
    return mediaType(answer) === 'application/json' || answer.body.trim() === ''
      ? { is: 'unclear', status }
      : { is: 'sign-in' };
  }
  // A sign-in page that supports Kerberos offers that first (RFC 4559, 4.1).
  if (offersKerberos) return { is: 'sign-in' };
  // Firewalls answer 401, 403 or 406 to addresses they dislike, such as `localhost`; a provider would give a reason.
  const bare = words.code === undefined && meaning === undefined;
  if (bare && words.text !== '' && [401, 403, 406, 407].includes(status))
    return { is: 'gateway', status, words };
  const named = meaning ?? (bare && namesRedirectUri(words.text) ? 'redirect-uri-not-registered' : undefined);
  return { is: 'refused', status, words, ...(named !== undefined && { meaning: named }) };
}

/** Whether an error page in any language names only this parameter, and not in a copy of the request. */
function namesRedirectUri(text: string): boolean {
  return (
    /\bredirect_uri\b(?!\s*=)/.test(text) && !/client_id|scope|code_challenge|nonce|response_type/.test(text)
  );
}

/** Some providers redirect to their own error page, whatever its status, and encode the reason in its address. */
function isErrorAddress({ pathname, search }: URL): boolean {
  return /error/i.test(pathname) || /error/i.test(search);
}

function meaningInAddress(address: URL, catalog: ErrorCatalog): ErrorMeaning | undefined {
  const text = [address.search, ...address.searchParams.values()].join(' ').slice(0, longestAddress);
  const meaning = meaningOf({ text }, catalog);
  return meaning !== undefined && refusals.has(meaning) ? meaning : undefined;
}

function isAt(location: URL, redirectUri: string): boolean {
  const wanted = URL.parse(redirectUri);
  return wanted !== null && location.origin === wanted.origin && location.pathname === wanted.pathname;
}
