import type { Agent, ClientRequest, RequestOptions } from 'node:http';
import type { Socket } from 'node:net';
import { hostOf, portOf } from '../../core/http/address.ts';
import type { Result } from '../../core/http/failure.ts';
import type { Place } from '../place.ts';
import type { CertificateAuthorities } from '../tls/certificate-authorities.ts';
import { trustIn } from '../tls/trust.ts';
import { type ConnectionUse, DirectAgents } from './direct-agents.ts';
import { type ProxyChoice, withoutCredentials } from './proxy-choice.ts';
import { proxyFailure } from './proxy-failure.ts';

/** The path of a request to its host. */
export interface Route {
  readonly request: (options: RequestOptions) => ClientRequest;
  /** Tells whether the socket was open before the request, and so may be stale. */
  readonly wasOpen: (socket: Socket) => boolean;
  /** The proxy on the way, without credentials. */
  readonly proxy?: string;
}

export interface Trust {
  readonly authorities?: CertificateAuthorities;
  readonly proxyFor?: ProxyChoice;
}

export interface Router {
  routeTo(url: URL, use: ConnectionUse, deadline: AbortSignal): Promise<Result<Route>>;
  /** Announces the number of further requests to this host; see `HttpPort.expect`. */
  expect(url: URL, requests: number): void;
  /** Closes every connection. */
  close(): void;
}

/** Loads what a scheme or a proxy needs only on demand, because start-up time matters. */
export function createRouter({ authorities = {}, proxyFor }: Trust): Router {
  const trust = trustIn(authorities);
  const direct = new DirectAgents(trust);
  const others = new Map<string, Agent>();
  const wasOpen = (socket: Socket) => direct.openedAhead(socket);
  let closing = new AbortController();

  function kept(name: string, create: () => Agent): Agent {
    const agent = others.get(name) ?? create();
    others.set(name, agent);
    return agent;
  }

  return {
    async routeTo(url, use, deadline) {
      if (url.protocol === 'http:') {
        const { request, Agent } = process.getBuiltinModule('node:http');
        const agent = use === 'shared' && kept('http', () => new Agent({ keepAlive: true }));
        return { ok: true, value: { request: (one) => request({ ...one, agent }), wasOpen } };
      }
      const { request } = process.getBuiltinModule('node:https');
      const proxy = proxyFor?.(url);
      if (!proxy) {
        // Which connection is free is only known when the request is sent.
        const now = (one: RequestOptions) => request({ ...one, agent: direct.agentFor(use, placeOf(url)) });
        return { ok: true, value: { request: now, wasOpen } };
      }
      const shown = withoutCredentials(proxy);
      if (!URL.canParse(proxy)) {
        return {
          ok: false,
          failure: proxyFailure(shown, new Error('The address of the proxy is unreadable.')),
        };
      }
      const { createProxyAgent } = await import('./proxy-agent.ts');
      const agent =
        use === 'shared'
          ? kept(proxy, () => createProxyAgent(proxy, trust, true, closing.signal))
          : createProxyAgent(proxy, trust, false, deadline);
      return { ok: true, value: { request: (one) => request({ ...one, agent }), wasOpen, proxy: shown } };
    },
    expect(url, requests) {
      if (url.protocol === 'https:' && !proxyFor?.(url)) direct.expect(placeOf(url), requests);
    },
    close() {
      closing.abort();
      closing = new AbortController();
      direct.close();
      for (const agent of others.values()) agent.destroy();
      others.clear();
    },
  };
}

function placeOf(url: URL): Place {
  return { host: hostOf(url), port: portOf(url) };
}
