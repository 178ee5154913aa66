import type { Redirect } from '../../core/facts/http-exchange.ts';
import type { Failure, Result } from '../../core/http/failure.ts';
import type { RawAnswer } from './raw-answer.ts';

const followed = new Set([301, 302, 303, 307, 308]);
/** The same as Go’s client, which stops after ten requests (net/http: client.go, defaultCheckRedirect). */
const mostRedirects = 9;

/** The redirect’s target; `undefined` if the answer is no redirect. */
export function nextRedirect(
  from: URL,
  answer: RawAnswer,
  redirects: readonly Redirect[],
): Result<URL> | undefined {
  const location = answer.headers['location'];
  if (!followed.has(answer.status) || !location) return undefined;
  const to = URL.parse(location, from.href);
  const detail = { status: answer.status, from: from.href, to: to?.href ?? location };
  const stop = (code: Failure['code'], message: string): Result<URL> => ({
    ok: false,
    failure: { code, message, detail },
  });
  if (!to) return stop('redirect-refused', 'The redirect leads to something that is not an address.');
  to.hash = '';
  if (!keepsItsGuard(from, to)) {
    return stop('redirect-refused', `A redirect from ${from.protocol} to ${to.protocol} is not followed.`);
  }
  if (to.href === from.href || redirects.some((redirect) => redirect.from === to.href)) {
    return stop('redirect-loop', 'The redirects form a loop.');
  }
  if (redirects.length >= mostRedirects) {
    return stop('too-many-redirects', `More than ${mostRedirects} redirects.`);
  }
  return { ok: true, value: to };
}

/** Never from https to anything less; from http to http only if `refusalOf` allows loopback. */
function keepsItsGuard(from: URL, to: URL): boolean {
  return to.protocol === 'https:' || (from.protocol === 'http:' && to.protocol === 'http:');
}
