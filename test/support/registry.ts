import { judging } from '../../source/cli/engine.ts';
import type { AnyCheck } from '../../source/core/checks/check.ts';
import { type Consequence, consequenceOf } from '../../source/core/checks/consequence.ts';
import type { JudgeContext } from '../../source/core/checks/judge.ts';
import { createVendorAddresses } from '../../source/core/vendors/vendor-addresses.ts';
import { infra } from '../../source/relying-parties/infra/index.ts';
import { vendors } from '../../source/vendors/index.ts';
import { publicProviders } from '../../source/vendors/public-providers.ts';
import { catalog } from './facts.ts';

export const vendorAddresses = createVendorAddresses(vendors, publicProviders);

/** Every check, in the order of a report. */
export const { checks, consequences } = judging;

export const checksFromCredentials = checks.slice(checks.findIndex(({ id }) => id === 'client-secret-form'));

export function checkCalled(id: string): AnyCheck {
  const check = checks.find((one) => one.id === id);
  if (!check) throw new Error(`no check ${id}`);
  return check;
}

/** A default context for judging a check. */
export const judgeContext = {
  reference: { ...catalog, typedUrl: infra.typedUrl, vendorAddresses },
  consequences,
  runValues: { relyingParty: 'Infra' },
} as const satisfies JudgeContext;

export function consequence(check: AnyCheck, code: string): Consequence | undefined {
  return consequenceOf(check, code, consequences);
}
