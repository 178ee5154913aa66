import type { PublicAnswers } from '../core/answers.ts';
import { type Gathered, isAbsent } from '../core/facts.ts';
import { recogniseVendor } from '../core/recognise-vendor.ts';
import type { RecognisedVendor } from '../core/vendor.ts';
import { vendors } from '../vendors/index.ts';

/** The provider's product, by what was typed, and by its document as soon as that is known. */
export function recognise({ url }: PublicAnswers, gathered: Gathered): RecognisedVendor | undefined {
  const { discovery } = gathered;
  const found = discovery && !isAbsent(discovery) ? discovery : undefined;
  const issuer = issuerOf(gathered);
  return recogniseVendor(vendors, {
    typed: url,
    ...(issuer !== undefined && { issuer }),
    ...(found && { document: found.document }),
  });
}

/** The issuer that was solved, or else the one that the document names. */
export function issuerOf({ discovery, issuerSolution }: Gathered): string | undefined {
  const solved = issuerSolution && !isAbsent(issuerSolution) ? issuerSolution.issuer : undefined;
  return solved ?? (discovery && !isAbsent(discovery) ? discovery.issuer : undefined);
}
