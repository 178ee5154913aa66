import type { Failure, Result } from '../core/failure.ts';

/**
 * Whether an endpoint may be given a secret, or to a browser: https, or http on loopback where that was allowed.
 * Everything else (`javascript:`, `file:`, plain http) is refused (RFC 6749, 3.1 and 3.2).
 */
export function usableEndpoint(endpoint: string, allowLoopbackHttp: boolean): Result<URL> {
  const url = URL.parse(endpoint);
  if (!url?.hostname) return refused('url-invalid', 'The endpoint is not an address.', endpoint);
  const loopback = allowLoopbackHttp && url.protocol === 'http:' && isLoopback(url.hostname);
  if (url.protocol === 'https:' || loopback) return { ok: true, value: url };
  return refused('scheme-refused', 'The endpoint is not https.', endpoint);
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

function refused(code: Failure['code'], message: string, url: string): Result<URL> {
  return { ok: false, failure: { code, message, detail: { url } } };
}
