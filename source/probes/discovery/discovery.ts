import { followedMetadata } from '../../core/json/metadata.ts';
import { sourceOf } from '../../core/run/fact-sources.ts';
import { defineProbe } from '../../core/run/probe.ts';
import { discoveryUrl } from '../../go/go-oidc/discovery-url.ts';
import { readDiscovery } from '../../readings/read-discovery.ts';
import type { RelyingParty } from '../../relying-parties/relying-party.ts';

/** The document that the run continues with: that of the issuer found, otherwise the best one seen. */
export function createDiscoveryProbe({ typedUrl }: Pick<RelyingParty, 'typedUrl'>) {
  return defineProbe({
    ...sourceOf('discovery'),
    asks: 'network',
    async gather({ input, typedUrlDiscovery, issuerSearch }, { http }, signal) {
      const best =
        issuerSearch.issuer ??
        issuerSearch.candidates.find(({ outcome }) => outcome.is === 'names-other-issuer')?.issuer;
      const url = best === undefined ? typedUrlDiscovery.requested : discoveryUrl(best);
      const exchange =
        url === typedUrlDiscovery.requested
          ? typedUrlDiscovery
          : await http.send(
              { method: 'GET', url, purpose: 'metadata', allowLoopbackHttp: input.configuration.allowHttp },
              signal,
            );
      const readings = exchange.outcome === 'answered' ? readDiscovery(exchange.answer) : undefined;
      if (!readings || exchange.outcome === 'failed')
        return { absent: 'needs-missing', why: 'No discovery document was found.' };
      const { issuer } = followedMetadata(readings);
      const direct = exchange.answer.redirects.length === 0;
      const isTyped = typedUrl
        .documents(input.configuration.url, input.configuration.allowHttp)
        .includes(url);
      return {
        url,
        answer: exchange.answer,
        ...readings,
        issuerConfirmed: issuer !== undefined && issuer === issuerSearch.issuer,
        reachedBy: issuerSearch.reachedBy ?? (isTyped && direct ? 'typed-url' : 'guess'),
      };
    },
  });
}
