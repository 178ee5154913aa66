import { ownResults } from '../core/checks/own-results.ts';
import type { Gathered } from '../core/facts/facts.ts';
import { conclusionOf } from '../core/report/conclusion.ts';
import type { InfraPlan } from '../core/report/report.ts';
import type { PublicConfiguration } from '../core/run/configuration.ts';
import { advise } from '../core/vendors/advise.ts';
import type { RecognisedVendor } from '../core/vendors/vendor.ts';
import { vendorConsole } from '../core/vendors/vendor-steps.ts';
import { loginCompleted } from '../readings/token/login-completed.ts';
import { rules } from '../relying-parties/rules.ts';
import { publicConfigurationOf, runValuesOf } from './fields/configuration-of.ts';
import type { Session } from './session.ts';
import { without } from './without.ts';

/** Pure functions of other folders that the wizard derives data with. */
export interface Lookups {
  recognise(configuration: PublicConfiguration, gathered: Gathered): RecognisedVendor | undefined;
  plan(configuration: PublicConfiguration, gathered: Gathered): InfraPlan;
}

const restsOn = ['facts', 'fields', 'kind', 'judged'] as const;

/** Updates what is derived from the rest: vendor, kind, plan, results. */
export function derived(before: Session | undefined, session: Session, lookups: Lookups): Session {
  if (restsOn.every((part) => before?.[part] === session[part])) return session;
  const { recognise, plan } = lookups;
  const vendor = recognise(publicConfigurationOf(session), session.facts);
  const kind = session.kindChosen ? session.kind : (vendor?.vendor.kind ?? 'oidc');
  const base = { ...without(session, 'vendor', 'consoleUrl'), kind };
  const values = runValuesOf(base);
  const consoleUrl = vendor && vendorConsole(vendor, values);
  const results = advise(base.judged, vendor, values);
  return {
    ...base,
    ...(vendor && { vendor }),
    ...(consoleUrl?.startsWith('https://') && URL.canParse(consoleUrl) && { consoleUrl }),
    plan: plan(publicConfigurationOf(base), base.facts),
    results,
    conclusion: conclusionOf(rules.label, ownResults(results), loginCompleted(base.facts)),
  };
}
