import { sourceOf } from '../../core/fact-sources.ts';
import { defineProbe } from '../../core/probe.ts';
import { discoveryUrl } from '../../go/go-oidc/discovery-url.ts';
import type { RelyingParty } from '../../relying-parties/relying-party.ts';

/** The request that the relying party itself would make with the URL as it was typed. */
export function createTypedUrlDiscoveryProbe({ typedUrl }: Pick<RelyingParty, 'typedUrl'>) {
  return defineProbe({
    ...sourceOf('typedUrlDiscovery'),
    asks: 'network',
    gather({ input }, { http }, signal) {
      const { url, allowHttp } = input.configuration;
      return http.send(
        {
          method: 'GET',
          url: discoveryUrl(typedUrl.issuer(url, allowHttp)),
          purpose: 'metadata',
          allowLoopbackHttp: allowHttp,
        },
        signal,
      );
    },
  });
}
