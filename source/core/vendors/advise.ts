import type { CheckResult } from '../checks/check.ts';
import type { RunValues } from '../checks/judge.ts';
import type { Remedy } from '../checks/remedy.ts';
import { fillRemedy } from '../text/template.ts';
import type { RecognisedVendor } from './vendor.ts';
import { vendorRemedies } from './vendor-remedies.ts';
import type { VendorRemedy } from './vendor-remedy.ts';
import { vendorValues } from './vendor-values.ts';

/** Rewords the remedies of what went wrong in the terms of the recognised provider, with a link to its documentation. */
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
    return { ...result, remedy: merged(result.remedy, own, fillRemedy(own, values), documentation) };
  });
}

function rewording(
  { id, code, verdict }: CheckResult,
  remedies: readonly VendorRemedy[],
): Remedy | undefined {
  if (verdict !== 'warn' && verdict !== 'fail' && verdict !== 'unknown') return undefined;
  const found = remedies.find(({ answers }) => answers.includes(`${id}/${code}`));
  if (!found) return undefined;
  const { answers: _, ...remedy } = found;
  return remedy;
}

/** The redirect URI, the scope, the claim: where the finding is about one, and not about several at once. */
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
