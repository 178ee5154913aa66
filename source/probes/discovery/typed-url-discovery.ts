import { hostOf, portOf } from '../../core/http/address.ts';
import { sourceOf } from '../../core/run/fact-sources.ts';
import { defineProbe } from '../../core/run/probe.ts';
import { discoveryUrl } from '../../go/go-oidc/discovery-url.ts';
import type { RelyingParty } from '../../relying-parties/relying-party.ts';

/** Expected requests after the document: itself and the keys twice more, and those for the client besides the first key set. */
const further = { always: 4, withClient: 3 };

/** The relying party's own request for the URL as typed. */
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
