import type { Agent } from 'node:http';
import { HttpsProxyAgent } from 'https-proxy-agent';

/** A tunnel through a proxy (`CONNECT`): the proxy sees the host, never the request. */
export function createProxyAgent(proxy: string, deadline: AbortSignal): Agent {
  // With the signal, a proxy that never answers does not hold its socket, and so the process, open.
  return new HttpsProxyAgent(proxy, { signal: deadline });
}
