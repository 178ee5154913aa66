import type { CheckResult } from './check.ts';
import type { StandingValues } from './judge.ts';
import type { Remedy } from './remedy.ts';
import { fillRemedy } from './template.ts';
import type { RecognisedVendor } from './vendor.ts';
import { vendorValues } from './vendor-values.ts';

/** Rewords the remedies of what went wrong in the terms of the recognised provider, with a link to its documentation. */
export function advise(
  results: readonly CheckResult[],
  recognised: RecognisedVendor | undefined,
  standing: StandingValues,
): readonly CheckResult[] {
  if (!recognised) return results;
  return results.map((result) => {
    const { remedies, documentation } = recognised.vendor;
    const own = rewording(result, remedies);
    if (!own || !result.remedy) return result;
    const values = vendorValues(textsOf(own), recognised, standing);
    return { ...result, remedy: merged(result.remedy, own, fillRemedy(own, values), documentation) };
  });
}

function rewording(
  { id, code, verdict }: CheckResult,
  remedies: Readonly<Record<string, Remedy>>,
): Remedy | undefined {
  if (verdict !== 'warn' && verdict !== 'fail' && verdict !== 'unknown') return undefined;
  if (code === 'check-crashed') return undefined;
  // What would settle an unknown depends on why it is unknown: the words for the check in general would hide that.
  const keys = verdict === 'unknown' ? [`${id}/${code}`] : [`${id}/${code}`, id];
  return keys.filter((key) => Object.hasOwn(remedies, key)).map((key) => remedies[key])[0];
}

/**
 * What to say and do is the vendor's; a value, command or link that it does not name stays. Where neither links
 * anywhere, the vendor's documentation stands in.
 */
function merged(general: Remedy, declared: Remedy, own: Remedy, documentation: string | undefined): Remedy {
  const { value, command, link = documentation } = general;
  return {
    ...(value !== undefined && { value }),
    ...(command !== undefined && declared.command === undefined && { command }),
    ...(link !== undefined && { link }),
    ...own,
  };
}

function textsOf({ say, steps = [], value, command, link }: Remedy): readonly string[] {
  return [say, ...steps, ...[value, command, link].filter((text) => text !== undefined)];
}
