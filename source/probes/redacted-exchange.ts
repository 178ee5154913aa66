import type { Hop, HttpExchange } from '../core/http.ts';
import type { Redactor } from '../core/redactor.ts';
import { withoutTokens } from '../core/token-members.ts';

/**
 * Takes out of an exchange what the redactor has learned since it was received: the tokens of an answer are only
 * known once the answer has been read.
 */
export function redactedExchange(exchange: HttpExchange, redactor: Redactor): HttpExchange {
  const requested = redactor.redact(exchange.requested);
  const hops = (all: readonly Hop[]) =>
    all.map(({ status, from, to }) => ({ status, from: redactor.redact(from), to: redactor.redact(to) }));
  if (exchange.outcome === 'failed') return { ...exchange, requested, hops: hops(exchange.hops) };
  const { answer } = exchange;
  const headers = Object.entries(answer.headers).map(([name, value]) => [name, redactor.redact(value)]);
  return {
    outcome: 'answered',
    requested,
    answer: {
      ...answer,
      url: redactor.redact(answer.url),
      headers: Object.fromEntries(headers),
      body: redactor.redact(withoutTokens(answer.body)),
      hops: hops(answer.hops),
    },
  };
}
