import type { JwksFact } from '../../core/facts/facts.ts';
import type { HttpAnswer } from '../../core/facts/http-exchange.ts';
import type { HttpPort } from '../../core/run/ports.ts';
import { goUserAgent } from '../../go/net-http/user-agent.ts';

/** The key set fetched before the login, and again if a token needs it (Core 10.1.1). */
export interface KeySet {
  readonly url: string;
  latest(): HttpAnswer | undefined;
  refetch(): Promise<string | undefined>;
}

export function createKeySet(
  { url, exchange }: JwksFact,
  allowLoopbackHttp: boolean,
  http: HttpPort,
  signal: AbortSignal,
): KeySet {
  let latest = exchange.answer;
  let again: Promise<string | undefined> | undefined;
  return {
    url,
    latest: () => latest,
    refetch() {
      again ??= fetchAgain();
      return again;
    },
  };

  async function fetchAgain(): Promise<string | undefined> {
    const headers = { 'user-agent': goUserAgent };
    const request = { method: 'GET', url, headers, purpose: 'metadata', allowLoopbackHttp } as const;
    const fresh = await http.send(request, signal);
    if (fresh.outcome === 'failed') return undefined;
    latest = fresh.answer;
    return fresh.answer.body;
  }
}
