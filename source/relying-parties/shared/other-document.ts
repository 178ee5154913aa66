import { discoveryUrl } from '../../go/go-oidc/discovery-url.ts';
import { type FoundByOpinion, type OpinionFacts, relyingParty } from '../second-opinion.ts';

/** A finding if the program reads its document at an address that this run did not fetch. */
export function otherDocument(
  facts: OpinionFacts,
  given: string,
): readonly FoundByOpinion<'other-document'>[] {
  const fetched = documentUrl(facts);
  return fetched === given ? [] : [{ code: 'other-document', values: { given, fetched } }];
}

/** The address from which this run fetched the document. */
export function documentUrl({ discovery, issuer }: OpinionFacts): string {
  return discovery?.url ?? discoveryUrl(issuer);
}

export function otherDocumentFinding(cites: string, program: string) {
  return {
    'other-document': relyingParty.unknown(
      cites,
      `${program} reads the document at {given}; what was judged came from {fetched}.`,
      'Check again with the provider’s URL as it is set there.',
      '{given}',
    ),
  };
}
