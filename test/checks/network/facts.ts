import type { Gathered } from '../../../source/core/facts/facts.ts';
import type { HttpExchange } from '../../../source/core/facts/http-exchange.ts';
import type { FailureCode } from '../../../source/core/http/failure.ts';
import { document, failed, fine, inputFor, now } from '../discovered.ts';

export const address = 'https://id.acme.dev/.well-known/openid-configuration';
export const behindProxy = {
  input: inputFor(document.issuer, {}, { proxy: 'http://proxy.acme.dev:3128' }),
};

export function without(code: FailureCode): Gathered {
  return { ...fine, typedUrlDiscovery: failed(address, code), issuerSearch: { candidates: [] } };
}

export function ledTo(code: FailureCode): Gathered {
  const redirects = [{ status: 302, from: address, to: 'https://login.acme.dev/doc' }];
  return { ...without(code), typedUrlDiscovery: { ...failed(address, code), redirects } as HttpExchange };
}

/** The same facts, judged in a run this many minutes later. */
export function minutesLater(minutes: number, facts: Gathered): Gathered {
  return { ...facts, input: { ...inputFor(document.issuer), at: now + minutes * 60_000 } };
}
