import type { JwksFact } from '../../core/facts/facts.ts';
import type { HttpExchange } from '../../core/facts/http-exchange.ts';
import { followedMetadata } from '../../core/json/metadata.ts';
import { sourceOf } from '../../core/run/fact-sources.ts';
import { defineProbe } from '../../core/run/probe.ts';
import { goUserAgent } from '../../go/net-http/user-agent.ts';

/** The key set as Infra's library fetches it, plus two more fetches, because each replica may have its own. */
export const jwksProbe = defineProbe({
  ...sourceOf('jwks'),
  asks: 'network',
  async gather({ input, discovery }, { http }, signal) {
    const url = followedMetadata(discovery).jwksUri;
    if (url === undefined)
      return { absent: 'does-not-apply', why: 'The discovery document names no jwks_uri.' };
    const { allowHttp } = input.configuration;
    const headers = { 'user-agent': goUserAgent };
    const request = {
      method: 'GET',
      url,
      headers,
      purpose: 'metadata',
      allowLoopbackHttp: allowHttp,
      isPatient: true,
    } as const;
    const ask = () => http.send({ ...request, connection: 'unused' }, signal);
    http.expect(url, 2);
    const [exchange, ...again] = await Promise.all([http.send(request, signal), ask(), ask()]);
    if (exchange.outcome === 'failed' || exchange.answer.status !== 200) return { url, exchange };
    return { url, exchange, further: again.map((other) => comparedWith(exchange, other)) };
  },
});

/** Identical sets are not kept again, because they may be large. */
function comparedWith(first: HttpExchange, other: HttpExchange): NonNullable<JwksFact['further']>[number] {
  const same =
    first.outcome === 'answered' &&
    other.outcome === 'answered' &&
    other.answer.status === first.answer.status &&
    other.answer.body === first.answer.body;
  return same ? { is: 'same' } : { is: 'other', exchange: other };
}
