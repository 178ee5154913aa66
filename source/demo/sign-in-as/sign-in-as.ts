import { createCookieJar } from './cookie-jar.ts';
import { requestPage } from './request-page.ts';
import { walkPages } from './walk-pages.ts';

export interface SignInOptions {
  /** Also visit the address that the provider redirects to, as a browser would; on by default. */
  readonly deliver?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Signs a person in to the demo without a browser, using the same pages, cookies and redirects. Resolves with the
 * address that the provider redirects back to; rejects with `WalkStopped` if its pages stop before that.
 */
export async function signInAs(
  authorizationUrl: string,
  personId: string,
  { deliver = true, signal = AbortSignal.timeout(30_000) }: SignInOptions = {},
): Promise<string> {
  const jar = createCookieJar();
  const walk = (start: URL) => walkPages(start, (page) => choose(page, personId), jar, signal);
  const first = await walk(new URL(authorizationUrl));
  for (let departure = first; deliver && departure.url.protocol === 'http:'; ) {
    const { location } = await requestPage({ ...departure, url: withoutFragment(departure.url) }, signal);
    if (location === undefined) break;
    // Redirected to the provider, which has a session by now.
    departure = await walk(new URL(location, departure.url));
  }
  return first.url.href;
}

function choose(page: string, personId: string): URLSearchParams | undefined {
  return page.includes(`name="person" value="${personId}"`)
    ? new URLSearchParams({ person: personId })
    : undefined;
}

/** Browsers do not send the fragment (RFC 9110, 7.1). */
function withoutFragment(url: URL): URL {
  const sent = new URL(url);
  sent.hash = '';
  return sent;
}
