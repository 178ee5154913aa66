import type { HttpExchange } from '../../../source/core/facts/http-exchange.ts';
import type { HttpRequest } from '../../../source/core/run/ports.ts';
import { createRedactor } from '../../../source/core/secrets/redactor.ts';
import { createHttp, type HttpOptions } from '../../../source/system/http/http.ts';

/** One request over loopback with short limits. */
export function send(
  url: string,
  request: Partial<HttpRequest> = {},
  options: Partial<HttpOptions> = {},
  signal: AbortSignal = new AbortController().signal,
): Promise<HttpExchange> {
  const http = createHttp({
    timeoutMs: 5000,
    redactor: createRedactor(),
    userAgent: 'oidc-wizard/0.0.0',
    ...options,
  });
  return http.send({ method: 'GET', purpose: 'metadata', allowLoopbackHttp: true, ...request, url }, signal);
}

export function failureOf(exchange: HttpExchange) {
  if (exchange.outcome === 'failed') return exchange.failure;
  throw new Error(`It answered ${exchange.answer.status}.`);
}

export function answerOf(exchange: HttpExchange) {
  if (exchange.outcome === 'answered') return exchange.answer;
  throw new Error(`It failed: ${JSON.stringify(exchange.failure)}`);
}
