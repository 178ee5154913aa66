import { isSameHost } from '../../core/address.ts';
import { sourceOf } from '../../core/fact-sources.ts';
import type { EndpointReach } from '../../core/facts.ts';
import { followedMetadata } from '../../core/metadata.ts';
import { defineProbe } from '../../core/probe.ts';

const endpoints = [
  ['authorization_endpoint', 'authorizationEndpoint'],
  ['token_endpoint', 'tokenEndpoint'],
  ['userinfo_endpoint', 'userinfoEndpoint'],
  ['jwks_uri', 'jwksUri'],
] as const;

/**
 * Whether the hosts of endpoints that live elsewhere than the issuer answer at all. One plain request a host,
 * without any parameter or credential; whatever HTTP answer comes, the host is there.
 */
export const endpointReachProbe = defineProbe({
  ...sourceOf('endpointReach'),
  asks: 'network',
  async gather({ input, discovery }, { http }, signal) {
    const metadata = followedMetadata(discovery);
    const home = URL.parse(metadata.issuer ?? discovery.url);
    const asked = new Map<string, ReturnType<typeof http.send>>();
    const ask = (url: string) =>
      http.send(
        { method: 'GET', url, purpose: 'page', allowLoopbackHttp: input.configuration.allowHttp },
        signal,
      );
    const found = endpoints.map(async ([endpoint, key]): Promise<EndpointReach | undefined> => {
      const url = metadata[key];
      const parsed = url === undefined ? null : URL.parse(url);
      if (url === undefined || !parsed?.host || (home && isSameHost(parsed, home))) return undefined;
      const { host } = parsed;
      const request = asked.get(host) ?? ask(url);
      asked.set(host, request);
      const exchange = await request;
      return {
        endpoint,
        url,
        host,
        ...(exchange.outcome === 'failed' && { failure: exchange.failure }),
      };
    });
    return (await Promise.all(found)).filter((one) => one !== undefined);
  },
});
