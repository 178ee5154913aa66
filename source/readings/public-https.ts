import { hostOf, isInnerHost } from '../core/http/address.ts';

/** What mends an address that a document gives as plain http, most often that of a server behind a proxy. */
export const toPublicHttps = {
  say: 'Set the provider’s public URL to https and to the host that people use; behind a proxy, forward X-Forwarded-Proto and X-Forwarded-Host.',
  value: '{secure}',
};

/** The address that then stands there: of an inner host, and of the issuer's own, that is where the issuer answered. */
export function overHttps(endpoint: string, issuer: string | undefined): string {
  const [url, home] = [URL.parse(endpoint), URL.parse(issuer ?? '')];
  const isAtHome =
    url && home?.protocol === 'https:' && (isInnerHost(hostOf(url)) || hostOf(url) === hostOf(home));
  return isAtHome ? `${home.origin}${url.pathname}${url.search}` : endpoint.replace(/^http:/i, 'https:');
}
