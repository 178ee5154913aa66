import type { IssuerCandidate } from '../../core/facts/facts.ts';
import type { HttpExchange } from '../../core/facts/http-exchange.ts';
import { mediaType } from '../../core/http/media-type.ts';
import { followedMetadata } from '../../core/json/metadata.ts';
import { readDiscovery } from '../../readings/read-discovery.ts';

/** The result of fetching an issuer's document. A document without an issuer names the empty one, as Go reads it. */
export function candidateOutcome(issuer: string, exchange: HttpExchange): IssuerCandidate['outcome'] {
  if (exchange.outcome === 'failed') return { is: 'failed', failure: exchange.failure };
  const document = readDiscovery(exchange.answer);
  if (!document)
    return { is: 'not-a-document', status: exchange.answer.status, mediaType: mediaType(exchange.answer) };
  const named = followedMetadata(document).issuer ?? '';
  return named === issuer ? { is: 'matches' } : { is: 'names-other-issuer', issuer: named };
}
