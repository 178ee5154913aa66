import type { Agent } from 'node:http';
import type { ConnectionOptions } from 'node:tls';
import { HttpsProxyAgent } from 'https-proxy-agent';

/** A tunnel through a proxy (`CONNECT`): the proxy sees the host, never the request. The trust is for its own TLS. */
export function createProxyAgent(
  proxy: string,
  trust: Pick<ConnectionOptions, 'ca' | 'rejectUnauthorized'>,
  deadline: AbortSignal,
): Agent {
  // With the signal, a proxy that never answers does not hold its socket, and so the process, open.
  return new HttpsProxyAgent(proxy, { ...trust, signal: deadline });
}
