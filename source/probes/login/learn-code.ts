import type { HttpExchange } from '../../core/facts/http-exchange.ts';
import type { Redactor } from '../../core/secrets/redactor.ts';
import { Secret } from '../../core/secrets/secret.ts';

const secretParameters = ['code', 'access_token', 'id_token'] as const;

/** Teaches the redactor the secrets in a redirect: a provider that trusts its own network may require no sign-in. */
export function learnCode(exchange: HttpExchange, redactor: Redactor): void {
  const location = exchange.answer?.headers['location'];
  const url = location === undefined ? null : URL.parse(location, exchange.requested);
  if (!url) return;
  for (const part of [url.search, url.hash.replace(/^#/, '')]) {
    const parameters = new URLSearchParams(part);
    for (const name of secretParameters)
      for (const value of parameters.getAll(name)) redactor.learn(new Secret(value));
  }
}
