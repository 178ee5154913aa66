import type { Gathered } from '../core/facts/facts.ts';
import type { JsonObject } from '../core/json/json-value.ts';
import { followedMetadata } from '../core/json/metadata.ts';
import type { PublicConfiguration } from '../core/run/configuration.ts';
import { presentFact } from '../core/run/present-fact.ts';
import { recogniseVendor } from '../core/vendors/recognise-vendor.ts';
import type { RecognisedVendor, Vendor } from '../core/vendors/vendor.ts';
import { vendors } from '../vendors/index.ts';

interface Recognition {
  readonly typed: string;
  readonly issuer: string | undefined;
  readonly vendor: RecognisedVendor | undefined;
}

/** Caches by document, since every judgement and every frame asks. */
const known = new WeakMap<JsonObject, Recognition>();

/** The provider’s product, recognised by the typed URL and, once it is known, by the document. */
export function recognise(
  { url: typed }: PublicConfiguration,
  gathered: Gathered,
): RecognisedVendor | undefined {
  const discovery = presentFact(gathered, 'discovery');
  const document = discovery?.specification.members;
  const issuer =
    presentFact(gathered, 'issuerSearch')?.issuer ?? (discovery && followedMetadata(discovery).issuer);
  if (!document) return recogniseVendor(vendors, { typed, issuer });
  const last = known.get(document);
  if (last?.typed === typed && last.issuer === issuer) return last.vendor;
  const vendor = recogniseVendor(vendors, { typed, issuer, document });
  known.set(document, { typed, issuer, vendor });
  return vendor;
}

/** The product of a run’s provider, if it is recognised. */
export function vendorOf(gathered: Gathered): Vendor | undefined {
  const input = presentFact(gathered, 'input');
  return input && recognise(input.configuration, gathered)?.vendor;
}

/** The issuer that the typed URL led to; a guessed one does not count. */
export function issuerOf(gathered: Gathered): string | undefined {
  const search = presentFact(gathered, 'issuerSearch');
  const discovery = presentFact(gathered, 'discovery');
  if (search?.reachedBy === 'guess' || discovery?.reachedBy === 'guess') return undefined;
  return search?.issuer ?? (discovery && followedMetadata(discovery).issuer);
}
