import type { ClientRequest, RequestOptions } from 'node:http';
import type { Agent } from 'node:https';
import type { Result } from '../../core/failure.ts';
import { handshakeAsGo } from '../tls/handshake-as-go.ts';
import { type ProxyChoice, withoutCredentials } from './proxy-choice.ts';
import { proxyFailure } from './proxy-failure.ts';

/** How a request gets out. */
export interface Route {
  readonly agent: NonNullable<RequestOptions['agent']>;
  readonly request: (options: RequestOptions) => ClientRequest;
  /** The proxy between, without credentials. */
  readonly proxy?: string;
}

export interface Trust {
  readonly ca?: readonly string[];
  readonly proxyFor?: ProxyChoice;
}

/** Loads what a scheme or a proxy needs only when it is needed: start-up counts. */
export function createRouter({ ca, proxyFor }: Trust) {
  let direct: Agent | undefined;

  return async (url: URL, deadline: AbortSignal): Promise<Result<Route>> => {
    if (url.protocol === 'http:') {
      const { request } = process.getBuiltinModule('node:http');
      return { ok: true, value: { agent: false, request } };
    }
    const { request, Agent } = process.getBuiltinModule('node:https');
    // Said outright, because NODE_TLS_REJECT_UNAUTHORIZED=0 would otherwise switch it off.
    const trust = { ...handshakeAsGo, rejectUnauthorized: true, ...(ca && { ca: [...ca] }) };
    const proxy = proxyFor?.(url);
    if (!proxy) {
      // One agent, so that TLS sessions are resumed; connections themselves are never kept.
      direct ??= new Agent({ ...trust, keepAlive: false });
      return { ok: true, value: { agent: direct, request } };
    }
    const shown = withoutCredentials(proxy);
    if (!URL.canParse(proxy)) {
      return {
        ok: false,
        failure: proxyFailure(shown, new Error('The address of the proxy is unreadable.')),
      };
    }
    const { createProxyAgent } = await import('./proxy-agent.ts');
    const agent = createProxyAgent(proxy, trust, deadline);
    return { ok: true, value: { agent, request: (one) => request({ ...one, ...trust }), proxy: shown } };
  };
}
