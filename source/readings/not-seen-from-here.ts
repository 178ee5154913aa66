import type { DiscoveryFact } from '../core/facts/facts.ts';
import { hostOf, isInnerHost, isRefusedHost, isSameHost } from '../core/http/address.ts';
import type { Failure, FailureCode } from '../core/http/failure.ts';
import { followedMetadata } from '../core/json/metadata.ts';
import { failureInWords } from './failure-in-words.ts';

const unreachable: ReadonlySet<FailureCode> = new Set([
  'dns-not-found',
  'dns-unreachable',
  'connection-refused',
  'connection-reset',
  'host-unreachable',
  'timeout-connect',
]);

/**
 * Why an endpoint's silence says nothing about Infra, or undefined: it is plain http, or its certificate has a key that
 * Go accepts and OpenSSL does not, so nothing was sent; or it is on an inner host other than the issuer's, which
 * Infra's server may reach; or on the host of an issuer that leads nowhere. Reported once, by `endpoints`,
 * `endpoint-hosts` and `issuer-match`.
 */
export function notSeenFromHere(
  failure: Failure,
  endpoint: string,
  discovery: DiscoveryFact | undefined,
): string | undefined {
  const { code } = failure;
  const url = URL.parse(endpoint);
  if (!url) return undefined;
  if (plainRedirect(failure) !== undefined) return 'It redirects to plain http, which is not followed here.';
  if (code === 'tls-weak-key')
    return 'A key in its certificate chain is too short for a safe connection, so nothing was sent there.';
  if (code === 'scheme-refused' && url.protocol === 'http:')
    return 'It is plain http, so nothing was sent there.';
  const home = discovery && URL.parse(followedMetadata(discovery).issuer ?? discovery.url);
  if (home && isSameHost(url, home))
    return discovery.issuerConfirmed || !unreachable.has(code)
      ? undefined
      : `It is on ${hostOf(url)}, the host of the issuer that the document names, which does not answer.`;
  return isInnerHost(hostOf(url)) && unreachable.has(code)
    ? `It is on ${hostOf(url)}, an internal address that does not answer from here.`
    : undefined;
}

/** The finding for an endpoint that did not answer. */
export function silence(failure: Failure, endpoint: string, discovery: DiscoveryFact | undefined) {
  const why = notSeenFromHere(failure, endpoint, discovery);
  return why === undefined
    ? ({ code: 'unreachable', values: { endpoint, failure: failureInWords(failure) } } as const)
    : ({ code: 'not-seen', values: { endpoint, why } } as const);
}

/** The target of a redirect that Go follows and this program does not (net/http of Go 1.19: client.go). */
export function plainRedirect({ code, detail }: Failure): string | undefined {
  const to = detail?.['to'];
  if (code !== 'redirect-refused' || typeof to !== 'string') return undefined;
  const url = URL.parse(to);
  return url?.protocol === 'http:' && !isRefusedHost(hostOf(url)) ? to : undefined;
}
