import { setMaxListeners } from 'node:events';
import type { Agent } from 'node:http';
import type { ConnectionOptions } from 'node:tls';
import { HttpsProxyAgent } from 'https-proxy-agent';

/** A tunnel through a proxy (`CONNECT`): the proxy sees the host, never the request. The trust is for both ends of it. */
export function createProxyAgent(
  proxy: string,
  trust: ConnectionOptions,
  keepAlive: boolean,
  end: AbortSignal,
): Agent {
  // Each connection of a run listens to its end.
  setMaxListeners(0, end);
  // With the signal, a proxy that never answers does not hold its socket, and so the process, open.
  const agent = new HttpsProxyAgent(proxy, { ...trust, keepAlive, signal: end });
  // Said of each request instead, Node would keep none of the connections; nor does it find those again of which the agent
  // has to guess that they are TLS.
  Object.assign(agent.options, trust, { secureEndpoint: true });
  return agent;
}
