import type { CheckResult } from '../core/check.ts';
import { conclusionOf } from '../core/report/conclusion.ts';
import { advise } from '../core/vendors/advise.ts';
import { vendorConsole } from '../core/vendors/vendor-steps.ts';
import { loginCompleted } from '../readings/token/login-completed.ts';
import { without } from './change.ts';
import { publicConfigurationOf } from './configuration-of.ts';
import { arrivalFocus, focusesOf } from './focus.ts';
import type { Lookups } from './lookups.ts';
import { runValuesOf } from './run-values.ts';
import type { Session } from './session.ts';
import { suggestedIssuer } from './suggested-issuer.ts';

/** Brings up to date what follows from the rest: vendor, kind, plan, suggestion, and a focus that exists. */
export function derived(before: Session | undefined, session: Session, lookups: Lookups): Session {
  const known = dependsOnSame(before, session) ? session : withKnowledge(session, lookups);
  return focusesOf(known).includes(known.focus) ? known : { ...known, focus: arrivalFocus(known) };
}

function dependsOnSame(before: Session | undefined, now: Session): boolean {
  return (
    before?.facts === now.facts &&
    before.fields === now.fields &&
    before.kind === now.kind &&
    before.judged === now.judged
  );
}

function withKnowledge(session: Session, { recognise, plan, needs }: Lookups): Session {
  const vendor = recognise(publicConfigurationOf(session), session.facts);
  const kind = session.kindChosen ? session.kind : (vendor?.vendor.kind ?? 'oidc');
  const issuer = suggestedIssuer(session);
  const base = { ...without(session, 'vendor', 'consoleUrl', 'suggestion'), kind };
  const values = runValuesOf(base);
  const consoleUrl = vendor && vendorConsole(vendor, values);
  const results = advise(base.judged, vendor, values);
  return {
    ...base,
    ...(vendor && { vendor }),
    ...(consoleUrl?.startsWith('https://') && URL.canParse(consoleUrl) && { consoleUrl }),
    ...(issuer !== undefined && { suggestion: issuer }),
    plan: plan(publicConfigurationOf(base), base.facts),
    results,
    conclusion: conclusionOf(results, loginCompleted(base.facts)),
    inQuestion: [...new Set(base.judged.filter(isInTrouble).flatMap(({ id }) => needs(id)))],
  };
}

/** What waits for a failed check is as open as that check. */
function isInTrouble({ verdict }: CheckResult): boolean {
  return verdict === 'fail' || verdict === 'warn' || verdict === 'blocked';
}
