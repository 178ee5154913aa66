import { checks } from '../checks/index.ts';
import type { AnyCheck, ErrorCatalog } from '../core/checks/check.ts';
import type { Engine } from '../core/diagnose.ts';
import { createErrorCatalog } from '../core/errors/explain.ts';
import { rememberedCatalog } from '../core/errors/remembered-catalog.ts';
import type { Facts } from '../core/facts/facts.ts';
import { fill } from '../core/text/template.ts';
import { createVendorAddresses } from '../core/vendors/vendor-addresses.ts';
import { errorCatalog } from '../error-catalog/index.ts';
import { relyingParties } from '../relying-parties/index.ts';
import type { RelyingParty } from '../relying-parties/relying-party.ts';
import { vendors } from '../vendors/index.ts';
import { publicProviders } from '../vendors/public-providers.ts';
import type { AskedOpinion } from './opinions/asked-opinions.ts';
import { vendorOf } from './recognise.ts';

const vendorAddresses = createVendorAddresses(vendors, publicProviders);

/** Creates the engine that all shells share. Probes and their libraries load only here, when something is asked. */
export async function createEngine(
  loginTimeoutMs: number,
  relyingParty: RelyingParty = relyingParties[0],
  asked: readonly AskedOpinion[] = [],
  cannotReturn?: AbortSignal,
): Promise<Engine> {
  const { createProbes } = await import('../probes/index.ts');
  return {
    ...judgingFor(relyingParty),
    probes: createProbes({
      relyingParty,
      vendorAddresses,
      login: {
        timeoutMs: loginTimeoutMs,
        cannotReturn,
        failsSilently: (have) => vendorOf(have)?.failsSilently === true,
      },
      ...(asked.length > 0 && { furtherRequests }),
    }),
  };

  async function furtherRequests(gathered: Pick<Facts, 'input' | 'discovery'>) {
    return (await import('./opinions/opinions.ts')).furtherRequests(asked, gathered);
  }
}

export function judgingFor(relyingParty: RelyingParty): Engine {
  const catalogs = new Map<string | undefined, ErrorCatalog>();
  const catalogFor = (vendor: string | undefined): ErrorCatalog => {
    const catalog =
      catalogs.get(vendor) ??
      rememberedCatalog({
        // Created lazily, since most runs have no error to look up.
        explain: (words) => createErrorCatalog(errorCatalog, vendor).explain(words),
      });
    catalogs.set(vendor, catalog);
    return catalog;
  };
  return {
    probes: [],
    checks: withChecksOf(relyingParty),
    consequences: relyingParty.consequences,
    reference(gathered) {
      const vendor = vendorOf(gathered);
      return {
        ...catalogFor(vendor?.id),
        ...(vendor && { rotates: vendor.refresh.rotates }),
        ...(vendor?.demandsNonce && { demandsNonce: true }),
        typedUrl: relyingParty.typedUrl,
        vendorAddresses,
      };
    },
    runValues: relyingParty.runValues,
  };
}

/** For the default relying party. */
export const judging = judgingFor(relyingParties[0]);

/** Every check in the order of the report; titles may name the relying party. */
function withChecksOf({ label, checks: own }: RelyingParty): readonly AnyCheck[] {
  const placed = (follows: string | undefined) =>
    own.filter((one) => one.follows === follows).map(({ check }) => check);
  const all = [...placed(undefined), ...checks.flatMap((check) => [check, ...placed(check.id)])];
  return all.map((check) => ({ ...check, title: fill(check.title, { relyingParty: label }) }));
}
