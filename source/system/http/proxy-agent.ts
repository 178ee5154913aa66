import { setMaxListeners } from 'node:events';
import type { Agent } from 'node:http';
import type { ConnectionOptions } from 'node:tls';
import { HttpsProxyAgent } from 'https-proxy-agent';

/** A tunnel through a proxy (`CONNECT`), which sees the host but never the request. `trust` applies to both ends. */
export function createProxyAgent(
  proxy: string,
  trust: ConnectionOptions,
  keepAlive: boolean,
  end: AbortSignal,
): Agent {
  // Every connection of a run listens to this signal.
  setMaxListeners(0, end);
  // The signal keeps a proxy that never answers from holding its socket, and so the process, open.
  const agent = new HttpsProxyAgent(proxy, { ...trust, keepAlive, signal: end });
  // Set per request instead, Node would keep no connections; nor would it find kept ones if the agent had to guess that
  // they use TLS.
  Object.assign(agent.options, trust, { secureEndpoint: true });
  return agent;
}
