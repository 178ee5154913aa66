import type { PublicConfiguration } from '../core/configuration.ts';
import type { Gathered } from '../core/facts.ts';
import { followedMetadata } from '../core/metadata.ts';
import { presentFact } from '../core/present-fact.ts';
import { recogniseVendor } from '../core/vendors/recognise-vendor.ts';
import type { RecognisedVendor, Vendor } from '../core/vendors/vendor.ts';
import { vendors } from '../vendors/index.ts';

/** The provider's product, by what was typed, and by its document as soon as that is known. */
export function recognise({ url }: PublicConfiguration, gathered: Gathered): RecognisedVendor | undefined {
  const discovery = presentFact(gathered, 'discovery');
  const document = discovery?.specification.members;
  const issuer =
    presentFact(gathered, 'issuerSearch')?.issuer ?? (discovery && followedMetadata(discovery).issuer);
  return recogniseVendor(vendors, {
    typed: url,
    ...(issuer !== undefined && { issuer }),
    ...(document && { document }),
  });
}

/** The product of a run's provider, where it is recognised. */
export function vendorOf(gathered: Gathered): Vendor | undefined {
  const input = presentFact(gathered, 'input');
  return input && recognise(input.configuration, gathered)?.vendor;
}

/** The issuer that the URL as typed led to; one that was only guessed is not the provider's. */
export function issuerOf(gathered: Gathered): string | undefined {
  const solution = presentFact(gathered, 'issuerSearch');
  const discovery = presentFact(gathered, 'discovery');
  if (solution?.reachedBy === 'guess' || discovery?.reachedBy === 'guess') return undefined;
  return solution?.issuer ?? (discovery && followedMetadata(discovery).issuer);
}
