import { followedMetadata } from '../../core/metadata.ts';
import { defineProbe } from '../../core/probe.ts';
import { discoveryUrl } from '../../relying-parties/infra/issuer/infra-issuer.ts';
import { typedDocuments } from '../../relying-parties/infra/issuer/issuer-candidates.ts';
import { readDiscovery } from '../../readings/read-discovery.ts';

/** The document that the run goes on with: the solved issuer's, or else the best one that was seen. */
export const discoveryProbe = defineProbe({
  gives: 'discovery',
  needs: ['inquiry', 'infraDiscovery', 'issuerSolution'],
  asks: 'network',
  async gather({ inquiry, infraDiscovery, issuerSolution }, { http }, signal) {
    const best =
      issuerSolution.issuer ??
      issuerSolution.candidates.find(({ outcome }) => outcome.is === 'names-other-issuer')?.issuer;
    const url = best === undefined ? infraDiscovery.requested : discoveryUrl(best);
    const exchange =
      url === infraDiscovery.requested
        ? infraDiscovery
        : await http.send(
            { method: 'GET', url, purpose: 'metadata', allowLoopbackHttp: inquiry.answers.allowHttp },
            signal,
          );
    const readings = exchange.outcome === 'answered' ? readDiscovery(exchange.answer) : undefined;
    if (!readings || exchange.outcome === 'failed')
      return { absent: 'needs-missing', why: 'No discovery document was found.' };
    const { issuer } = followedMetadata(readings);
    const direct = exchange.answer.hops.length === 0;
    const isTyped = typedDocuments(inquiry.answers.url, inquiry.answers.allowHttp).includes(url);
    return {
      url,
      answer: exchange.answer,
      ...readings,
      leadsBack: issuer !== undefined && issuer === issuerSolution.issuer,
      reachedBy: issuerSolution.reachedBy ?? (isTyped && direct ? 'typed-url' : 'guess'),
    };
  },
});
