import { hostOf, isInnerHost } from '../core/http/address.ts';

/** The remedy for an address that a document gives as plain http, usually that of a server behind a proxy. */
export const toPublicHttps = {
  say: 'Set the provider’s public URL to https and to the host that people use; behind a proxy, forward X-Forwarded-Proto and X-Forwarded-Host.',
  value: '{secure}',
};

/** The https form of an endpoint. On an inner host, or on the issuer's own, it moves to the issuer's origin. */
export function overHttps(endpoint: string, issuer: string | undefined): string {
  const [url, home] = [URL.parse(endpoint), URL.parse(issuer ?? '')];
  const isAtHome =
    url && home?.protocol === 'https:' && (isInnerHost(hostOf(url)) || hostOf(url) === hostOf(home));
  return isAtHome ? `${home.origin}${url.pathname}${url.search}` : endpoint.replace(/^http:/i, 'https:');
}
