import { stringMember } from '../core/json-value.ts';
import { defineProbe } from '../core/probe.ts';
import { discoveryUrl } from '../infra/infra-issuer.ts';
import { typedDocuments } from '../infra/issuer-candidates.ts';
import { metadataDocument } from './metadata-document.ts';

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
    const document = metadataDocument(exchange);
    if (!document || exchange.outcome === 'failed')
      return { absent: 'needs-missing', why: 'No discovery document was found.' };
    const issuer = stringMember(document, 'issuer');
    const direct = exchange.answer.hops.length === 0;
    const isTyped = typedDocuments(inquiry.answers.url, inquiry.answers.allowHttp).includes(url);
    return {
      url,
      answer: exchange.answer,
      document,
      ...(issuer !== undefined && { issuer }),
      leadsBack: issuer !== undefined && issuer === issuerSolution.issuer,
      reachedBy: issuerSolution.reachedBy ?? (isTyped && direct ? 'typed-url' : 'guess'),
    };
  },
});
