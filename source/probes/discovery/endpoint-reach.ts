import type { EndpointReach } from '../../core/facts/facts.ts';
import { addressForm, hostOf, isSameHost, portOf } from '../../core/http/address.ts';
import type { Failure } from '../../core/http/failure.ts';
import { followedMetadata } from '../../core/json/metadata.ts';
import { sourceOf } from '../../core/run/fact-sources.ts';
import { defineProbe } from '../../core/run/probe.ts';

const endpoints = [
  ['authorization_endpoint', 'authorizationEndpoint'],
  ['token_endpoint', 'tokenEndpoint'],
  ['userinfo_endpoint', 'userinfoEndpoint'],
  ['jwks_uri', 'jwksUri'],
] as const;

/**
 * Whether the hosts of endpoints that live elsewhere than the issuer answer at all. One plain request a host,
 * without any parameter or credential; whatever HTTP answer comes, the host is there. Over plain http nothing is sent:
 * whether a connection is taken shows as much.
 */
export const endpointReachProbe = defineProbe({
  ...sourceOf('endpointReach'),
  asks: 'network',
  async gather({ input, discovery }, { http, network }, signal) {
    const metadata = followedMetadata(discovery);
    const home = URL.parse(metadata.issuer ?? discovery.url);
    const { allowHttp } = input.configuration;
    const ask = async (url: URL): Promise<Failure | undefined> => {
      // What is behind a proxy is not to be seen by connecting.
      if (addressForm(url, allowHttp) === 'http' && input.environment.proxy === undefined) {
        const silence = await network.connect(hostOf(url), portOf(url), signal);
        if (silence) return silence;
      }
      const exchange = await http.send(
        { method: 'GET', url: url.href, purpose: 'page', allowLoopbackHttp: allowHttp },
        signal,
      );
      return exchange.failure;
    };
    const asked = new Map<string, ReturnType<typeof ask>>();
    const found = endpoints.map(async ([endpoint, key]): Promise<EndpointReach | undefined> => {
      const url = metadata[key];
      const parsed = url === undefined ? null : URL.parse(url);
      if (url === undefined || !parsed?.host || (home && isSameServer(parsed, home))) return undefined;
      const { host, origin } = parsed;
      const request = asked.get(origin) ?? ask(parsed);
      asked.set(origin, request);
      const failure = await request;
      return { endpoint, url, host, ...(failure && { failure }) };
    });
    return (await Promise.all(found)).filter((one) => one !== undefined);
  },
});

function isSameServer(url: URL, home: URL): boolean {
  return isSameHost(url, home) && url.protocol === home.protocol;
}
