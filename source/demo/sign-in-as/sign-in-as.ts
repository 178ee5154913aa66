import { requestPage } from './loopback-request.ts';
import { walkPages } from './walk-pages.ts';

export interface SignInOptions {
  /** Also visit the address that the provider leads to, as a browser would; on unless set. */
  readonly deliver?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Signs a person of the demo in without a browser: the same pages, cookies and redirects. Resolves with the address
 * that the provider leads back to; rejects with `WalkStopped` where the provider's pages stop before that.
 */
export async function signInAs(
  authorizationUrl: string,
  personId: string,
  { deliver = true, signal = AbortSignal.timeout(30_000) }: SignInOptions = {},
): Promise<string> {
  const departure = await walkPages(authorizationUrl, (page) => choose(page, personId), signal);
  if (deliver && departure.url.protocol === 'http:') {
    await requestPage({ ...departure, url: withoutFragment(departure.url) }, signal);
  }
  return departure.url.href;
}

function choose(page: string, personId: string): URLSearchParams | undefined {
  return page.includes(`name="person" value="${personId}"`)
    ? new URLSearchParams({ person: personId })
    : undefined;
}

/** Browsers keep the fragment to themselves (RFC 9110, 7.1). */
function withoutFragment(url: URL): URL {
  const sent = new URL(url);
  sent.hash = '';
  return sent;
}
