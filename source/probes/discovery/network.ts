import { hostOf, portOf } from '../../core/http/address.ts';
import { sourceOf } from '../../core/run/fact-sources.ts';
import { defineProbe } from '../../core/run/probe.ts';
import type { RelyingParty } from '../../relying-parties/relying-party.ts';

/** Name resolution and certificate of the provider's host, as seen from this machine. */
export function createNetworkProbe({ typedUrl }: Pick<RelyingParty, 'typedUrl'>) {
  return defineProbe({
    ...sourceOf('network'),
    asks: 'network',
    async gather({ input, issuerSearch }, { network, clock }, signal) {
      const { configuration, environment } = input;
      const { issuer, reachedBy } = issuerSearch;
      const asked = typedUrl.issuer(configuration.url, configuration.allowHttp);
      const url = URL.parse(reachedBy === 'typed-url' ? (issuer ?? asked) : asked);
      if (!url?.hostname) return { absent: 'does-not-apply', why: 'The URL as typed names no host.' };
      const [host, port] = [hostOf(url), portOf(url)];
      const resolved = await network.resolve(host, signal);
      if (!resolved.ok) return { host, port, resolveFailure: resolved.failure };
      const place = { host, port, addresses: resolved.value };
      if (url.protocol === 'http:' || environment.proxy !== undefined) return place;
      return { ...place, tls: await network.inspectTls(host, port, signal), inspectedAt: clock.now() };
    },
  });
}
