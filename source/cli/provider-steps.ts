import type { Gathered } from '../core/facts/facts.ts';
import { presentFact } from '../core/run/present-fact.ts';
import { type VendorSection, vendorSteps } from '../core/vendors/vendor-steps.ts';
import { relyingParties } from '../relying-parties/index.ts';
import { recognise } from './recognise.ts';

const [relyingParty] = relyingParties;

/** The steps at the provider in its product’s words; empty if the product is not recognised. */
export function providerSteps(gathered: Gathered): readonly VendorSection[] {
  const input = presentFact(gathered, 'input');
  const recognised = input && recognise(input.configuration, gathered);
  return recognised ? vendorSteps(recognised, relyingParty.runValues(gathered)) : [];
}
