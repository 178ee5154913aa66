import { hostOf, isLoopbackHost } from '../../core/http/address.ts';

export type ProxyChoice = (url: URL) => string | undefined;

/** Chooses the proxy for an address by HTTPS_PROXY, HTTP_PROXY and NO_PROXY. This machine is never proxied. */
export async function createProxyChoice(): Promise<ProxyChoice> {
  const names = ['https_proxy', 'http_proxy', 'all_proxy'];
  if (!names.some((name) => process.env[name] || process.env[name.toUpperCase()])) return () => undefined;
  const { getProxyForUrl } = await import('proxy-from-env');
  return (url) => (isLoopbackHost(hostOf(url)) ? undefined : getProxyForUrl(url) || undefined);
}

/** A proxy’s address for display. */
export function withoutCredentials(proxy: string): string {
  const url = URL.parse(proxy);
  return url ? `${url.protocol}//${url.host}` : 'an unreadable address';
}
