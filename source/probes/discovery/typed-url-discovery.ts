import { hostOf, portOf } from '../../core/http/address.ts';
import { sourceOf } from '../../core/run/fact-sources.ts';
import { defineProbe } from '../../core/run/probe.ts';
import { discoveryUrl } from '../../go/go-oidc/discovery-url.ts';
import type { RelyingParty } from '../../relying-parties/relying-party.ts';

/** Once the document is there: itself and the keys twice more, and what is asked of the client beside the first key set. */
const further = { always: 4, withClient: 3 };

/** The request that the relying party itself would make with the URL as it was typed. */
export function createTypedUrlDiscoveryProbe({ typedUrl }: Pick<RelyingParty, 'typedUrl'>) {
  return defineProbe({
    ...sourceOf('typedUrlDiscovery'),
    asks: 'network',
    gather({ input }, { http, network }, signal) {
      const { url: typed, allowHttp, clientId } = input.configuration;
      const url = discoveryUrl(typedUrl.issuer(typed, allowHttp));
      const { always, withClient } = further;
      http.expect(url, clientId ? always + withClient : always);
      const place = URL.parse(url);
      if (place?.protocol === 'https:' && input.environment.proxy === undefined)
        network.expectTls(hostOf(place), portOf(place), signal);
      return http.send({ method: 'GET', url, purpose: 'metadata', allowLoopbackHttp: allowHttp }, signal);
    },
  });
}
