import type { PublicConfiguration } from '../core/configuration.ts';
import type { FactName, Gathered } from '../core/facts.ts';
import type { InfraPlan } from '../core/report/report.ts';
import type { RecognisedVendor } from '../core/vendors/vendor.ts';

/** What the wizard computes from what it knows; pure functions of other folders, handed in. */
export interface Lookups {
  recognise(configuration: PublicConfiguration, gathered: Gathered): RecognisedVendor | undefined;
  /** The facts that a check needs, by its id. */
  needs(checkId: string): readonly FactName[];
  plan(configuration: PublicConfiguration, gathered: Gathered): InfraPlan;
}
