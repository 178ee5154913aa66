import type { AuthorizationAttempt } from '../../core/facts/facts.ts';
import type { HttpAnswer, HttpExchange } from '../../core/facts/http-exchange.ts';
import type { HttpPort } from '../../core/run/ports.ts';

/** Limits the number of requests. */
export interface Budget {
  take(): boolean;
}

export function budgetOf(requests: number): Budget {
  let left = requests;
  return {
    take() {
      left -= 1;
      return left >= 0;
    },
  };
}

export interface AuthorizePage {
  readonly url: string;
  readonly redirectUri: AuthorizationAttempt['redirectUri'];
  readonly allowLoopbackHttp: boolean;
}

const redirectLimit = 2;

/**
 * Requests the authorization endpoint as a browser without cookies would. A redirect is the answer, unless it leads to
 * the provider's own error page, which gives the reason, or only passes the request on within the provider.
 */
export async function askAuthorizePage(
  page: AuthorizePage,
  budget: Budget,
  http: HttpPort,
  signal: AbortSignal,
): Promise<HttpExchange> {
  const get = (url: string) =>
    http.send({ method: 'GET', url, purpose: 'page', allowLoopbackHttp: page.allowLoopbackHttp }, signal);
  let exchange = await get(page.url);
  const { requested } = exchange;
  for (let redirect = 0; redirect < redirectLimit && exchange.outcome === 'answered'; redirect += 1) {
    const { answer } = exchange;
    const next = nextPage(answer, page.redirectUri);
    if (next === undefined || !budget.take()) break;
    const followed = await get(next);
    if (followed.outcome === 'failed') break;
    const redirects = [...answer.redirects, { status: answer.status, from: answer.url, to: next }];
    exchange = { outcome: 'answered', requested, answer: { ...followed.answer, redirects } };
  }
  return exchange;
}

/** Requests the provider's page that the first answer leads to, to see whether it exists. */
export async function askSignInPage(
  answer: HttpAnswer,
  { redirectUri, allowLoopbackHttp }: Omit<AuthorizePage, 'url'>,
  budget: Budget,
  http: HttpPort,
  signal: AbortSignal,
): Promise<HttpExchange | undefined> {
  const next = pageWithin(answer, redirectUri);
  if (next === undefined || !budget.take()) return undefined;
  return http.send({ method: 'GET', url: next.href, purpose: 'page', allowLoopbackHttp }, signal);
}

function nextPage(answer: HttpAnswer, redirectUri: string): string | undefined {
  const next = pageWithin(answer, redirectUri);
  if (next === undefined) return undefined;
  const isErrorPage = /error/i.test(next.pathname) || /error/i.test(next.search);
  const isPassedOn = next.searchParams.get('redirect_uri') === redirectUri;
  return isErrorPage || isPassedOn ? next.href : undefined;
}

/** The target of a redirect within the provider; undefined if the address already spells out an error. */
function pageWithin({ status, headers, url }: HttpAnswer, redirectUri: string): URL | undefined {
  const location = headers['location'];
  const next = status >= 300 && status < 400 && location ? URL.parse(location, url) : null;
  if (!next || next.origin !== URL.parse(url)?.origin) return undefined;
  if (next.origin === URL.parse(redirectUri)?.origin || next.searchParams.has('error')) return undefined;
  return next;
}
