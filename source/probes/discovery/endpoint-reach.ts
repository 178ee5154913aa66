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
 * Whether endpoint hosts other than the issuer's respond. One plain request per host, without parameters or
 * credentials; any HTTP answer counts. Over plain http only a connection is opened, which shows as much.
 */
export const endpointReachProbe = defineProbe({
  ...sourceOf('endpointReach'),
  asks: 'network',
  async gather({ input, discovery }, { http, network }, signal) {
    const metadata = followedMetadata(discovery);
    const home = URL.parse(metadata.issuer ?? discovery.url);
    const { allowHttp } = input.configuration;
    const ask = async (url: URL): Promise<Failure | undefined> => {
      // A connection shows nothing about hosts behind a proxy.
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
