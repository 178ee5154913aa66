import type { FactName } from '../core/facts.ts';
import { printable } from '../core/text/printable.ts';
import { type Change, chain, withoutEffects } from './change.ts';
import type { SessionEffect } from './effect.ts';
import type { SessionEvent } from './event.ts';
import { stepProblems } from './fields/field-problems.ts';
import type { Fields } from './fields/fields.ts';
import { withoutInvalidated } from './runs/invalidation.ts';
import { cancelRun, startRun } from './runs/start-run.ts';
import type { DemoChange } from './services.ts';
import type { Session } from './session.ts';
import { arrive } from './steps/navigation.ts';
import { missingFacts } from './steps/step-results.ts';
import { type Step, stepFacts, stepNumber } from './steps/steps.ts';
import { notify } from './timers.ts';

/** Another fault, none, or what a repair undoes. */
export function changeDemo(
  session: Session,
  effect: Extract<SessionEffect, { readonly type: 'demo-set-fault' | 'demo-repair' }>,
): Change {
  const { demo } = session;
  if (demo === undefined || demo.busy) return withoutEffects(session);
  return [{ ...session, demo: { ...demo, busy: true } }, [effect]];
}

/** The provider behaves otherwise now: all is looked at again, and a login is to be done anew. */
export function demoChanged(
  session: Session,
  { demo, given }: SessionEvent & { readonly type: 'demo-changed' },
): Change {
  return chain(cancelRun(session), (idle) => {
    const changed: Session = { ...idle, demo: { ...demo, busy: false }, ...(given && fill(idle, given)) };
    const fresh = withoutInvalidated(changed, 'provider');
    const step = stepOfChange(fresh);
    const here: Session = step === fresh.step ? fresh : { ...arrive(fresh, step), reached: step };
    const missing = missingFacts(here).filter((fact) => !waitsForPerson(here, fact));
    return missing.length === 0 || here.fields.url === ''
      ? withoutEffects(here)
      : startRun(here, missing, 'step');
  });
}

function fill({ fields }: Session, { url, clientId, clientSecret }: NonNullable<DemoChange['given']>) {
  const filled: Fields = { ...fields, url, clientId, clientSecret };
  return { fields: filled, problems: {} };
}

/** Back to where the fault shows, and before the login, which is to be done anew; never forward. */
function stepOfChange({ step, demo }: Session): Step {
  const shows = demo?.faults.find(({ id }) => id === demo.fault)?.step ?? 'login';
  return [step, shows, 'login' as const].reduce((a, b) => (stepNumber(a) < stepNumber(b) ? a : b));
}

export function demoFailed(session: Session, why: string): Change {
  const { demo } = session;
  return demo
    ? notify({ ...session, demo: { ...demo, busy: false } }, printable(why), 'bad')
    : withoutEffects(session);
}

/** The login is tried when the person says so. The demo's own provider locks nobody out. */
function waitsForPerson(session: Session, fact: FactName): boolean {
  if (stepFacts.login.includes(fact)) return true;
  const incomplete = session.step === 'credentials' && Object.keys(stepProblems(session)).length > 0;
  return incomplete && fact === 'clientAuthentication';
}
