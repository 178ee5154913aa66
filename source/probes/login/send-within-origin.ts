import type { HttpExchange, Redirect } from '../../core/facts/http-exchange.ts';
import type { HttpPort, HttpRequest } from '../../core/run/ports.ts';
import type { Secret } from '../../core/secrets/secret.ts';
import { goRedirect } from '../../go/net-http/redirect.ts';

/** As many as Go follows (net/http: client.go, defaultCheckRedirect). */
const mostRedirects = 9;

/**
 * A GET with a bearer token, which Go sends along with a redirect to the same host and port (net/http: client.go,
 * shouldCopyHeaderOnRedirect). Here it follows within the same origin only: that is the server it was meant for.
 */
export async function sendWithinOrigin(
  request: Omit<HttpRequest, 'method' | 'authorization' | 'purpose'>,
  token: Secret,
  http: HttpPort,
  signal: AbortSignal,
): Promise<HttpExchange> {
  const redirects: Redirect[] = [];
  const ask = (url: string, bearer: Secret): Promise<HttpExchange> => {
    const authorization = { scheme: 'bearer', token: bearer } as const;
    const asked = { ...request, method: 'GET', url, authorization, purpose: 'credential' } as const;
    return http.send({ ...asked, isPatient: true }, signal);
  };
  let exchange = await ask(request.url, token);
  let next = redirectOf(exchange);
  while (next && redirects.length < mostRedirects) {
    redirects.push(next);
    exchange = await ask(next.to, token.boundTo({ is: 'endpoint', url: next.to }));
    next = redirectOf(exchange);
  }
  const requested = request.url;
  return exchange.outcome === 'failed'
    ? { ...exchange, requested, redirects }
    : { ...exchange, requested, answer: { ...exchange.answer, redirects } };
}

function redirectOf({ answer }: HttpExchange): Redirect | undefined {
  const redirect = answer && goRedirect(answer);
  if (!answer || redirect?.is !== 'followed') return undefined;
  const to = new URL(redirect.to);
  to.hash = '';
  return to.origin === URL.parse(answer.url)?.origin
    ? { status: answer.status, from: answer.url, to: to.href }
    : undefined;
}
