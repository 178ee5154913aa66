import type { CheckResult } from '../checks/check.ts';
import type { RunValues } from '../checks/judge.ts';
import type { Remedy } from '../checks/remedy.ts';
import { fillRemedy } from '../text/template.ts';
import type { RecognisedVendor } from './vendor.ts';
import { vendorRemedies } from './vendor-remedies.ts';
import type { VendorRemedy } from './vendor-remedy.ts';
import { vendorValues } from './vendor-values.ts';

/** Rewords remedies in the terms of the recognised provider, with a link to its documentation. */
export function advise(
  results: readonly CheckResult[],
  recognised: RecognisedVendor | undefined,
  runValues: RunValues,
): readonly CheckResult[] {
  if (!recognised) return results;
  return results.map((result) => {
    const { documentation } = recognised.vendor;
    const remedies = vendorRemedies(recognised.vendor);
    const own = rewording(result, remedies);
    if (!own || !result.remedy) return result;
    const values = vendorValues(textsOf(own), recognised.captures, {
      ...runValues,
      ...subjectValues(result),
    });
    const remedy = merged(result.remedy, own, fillRemedy(own, values), documentation);
    return { ...result, remedy: own.adds ? added(result.remedy, remedy) : remedy };
  });
}

function rewording(
  { id, code, verdict }: CheckResult,
  remedies: readonly VendorRemedy[],
): VendorRemedy | undefined {
  if (verdict !== 'warn' && verdict !== 'fail' && verdict !== 'unknown') return undefined;
  return remedies.find(({ answers }) => answers.includes(`${id}/${code}`));
}

/** The redirect URI, scope or claim, if the finding is about a single one. */
function subjectValues({ subject }: CheckResult): RunValues {
  switch (subject?.kind) {
    case 'redirect-uri':
      return { redirectUri: subject.value };
    case 'scope':
      return { scope: subject.value };
    case 'claim':
      return { claim: subject.value };
    default:
      return {};
  }
}

/**
 * The vendor's sentence and steps, with the general value, command and link as defaults. If neither has a link, the
 * vendor's documentation is used.
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

/** The check's own sentence and steps, and then where the vendor keeps the setting. */
function added(general: Remedy, own: Remedy): Remedy {
  const { say, steps = [] } = general;
  return { ...own, say, steps: [...steps, ...(own.steps ?? [])] };
}

function textsOf({ say, steps = [], value, command, link }: Remedy): readonly string[] {
  return [say, ...steps, ...[value, command, link].filter((text) => text !== undefined)];
}
