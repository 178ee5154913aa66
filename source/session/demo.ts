import type { FactName } from '../core/facts.ts';
import { printable } from '../core/text/printable.ts';
import { type Change, chain, withEffects, withoutEffects } from './change.ts';
import type { SessionEvent } from './event.ts';
import { stepProblems } from './field-problems.ts';
import type { Fields } from './fields.ts';
import { withoutInvalidated } from './invalidation.ts';
import { arrive } from './navigation.ts';
import { cancelRun, startRun } from './runs.ts';
import { secretField } from './secret-edit.ts';
import type { DemoChange } from './services.ts';
import type { Session } from './session.ts';
import { missingFacts } from './step-results.ts';
import { type Step, stepFacts, stepNumber } from './steps.ts';
import { textField } from './text-edit.ts';
import { notify } from './timers.ts';

export function openFaults(session: Session): Change {
  const { demo } = session;
  const selected = (demo?.faults.findIndex(({ id }) => id === demo.fault) ?? -1) + 1;
  return withoutEffects({ ...session, overlay: { is: 'faults', selected } });
}

export function chooseFault(session: Session): Change {
  const { demo, overlay } = session;
  if (demo === undefined || demo.busy || overlay.is !== 'faults') return withoutEffects(session);
  const fault = demo.faults[overlay.selected - 1]?.id;
  return withEffects(withoutEffects({ ...session, overlay: { is: 'none' }, demo: { ...demo, busy: true } }), {
    type: 'demo-set-fault',
    ...(fault !== undefined && { fault }),
  });
}

export function repair(session: Session): Change {
  const { demo } = session;
  if (demo === undefined || demo.busy) return withoutEffects(session);
  return withEffects(withoutEffects({ ...session, demo: { ...demo, busy: true } }), { type: 'demo-repair' });
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
    const here: Session =
      step === fresh.step ? fresh : { ...arrive(fresh, step), reached: step, focus: 'list' };
    const missing = missingFacts(here).filter((fact) => !waitsForPerson(here, fact));
    return missing.length === 0 || here.fields.url.text === ''
      ? withoutEffects(here)
      : startRun(here, missing, 'step');
  });
}

function fill({ fields }: Session, { url, clientId, clientSecret }: NonNullable<DemoChange['given']>) {
  const filled: Fields = {
    ...fields,
    url: textField(url),
    clientId: textField(clientId),
    clientSecret: secretField(clientSecret),
  };
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

/** The login is tried when Enter says so. The demo's own provider locks nobody out. */
function waitsForPerson(session: Session, fact: FactName): boolean {
  if (stepFacts.login.includes(fact)) return true;
  const incomplete = session.step === 'credentials' && Object.keys(stepProblems(session)).length > 0;
  return incomplete && fact === 'clientAuthentication';
}
