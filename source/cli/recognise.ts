import type { PublicAnswers } from '../core/answers.ts';
import type { Gathered } from '../core/facts.ts';
import { followedMetadata } from '../core/metadata.ts';
import { presentFact } from '../core/present-fact.ts';
import { recogniseVendor } from '../core/recognise-vendor.ts';
import type { RecognisedVendor } from '../core/vendor.ts';
import { vendors } from '../vendors/index.ts';

/** The provider's product, by what was typed, and by its document as soon as that is known. */
export function recognise({ url }: PublicAnswers, gathered: Gathered): RecognisedVendor | undefined {
  const document = presentFact(gathered, 'discovery')?.specification.members;
  const issuer = issuerOf(gathered);
  return recogniseVendor(vendors, {
    typed: url,
    ...(issuer !== undefined && { issuer }),
    ...(document && { document }),
  });
}

/** The issuer that was solved, or else the one that the document names. */
export function issuerOf(gathered: Gathered): string | undefined {
  const solved = presentFact(gathered, 'issuerSolution')?.issuer;
  const discovery = presentFact(gathered, 'discovery');
  return solved ?? (discovery && followedMetadata(discovery).issuer);
}
