import type { FactName } from '../core/facts.ts';
import { printable } from '../core/printable.ts';
import { also, andThen, type Change, only } from './change.ts';
import type { SessionEvent } from './event.ts';
import { forget } from './invalidation.ts';
import { arrive } from './navigation.ts';
import { cancelRun, startRun } from './runs.ts';
import type { Session } from './session.ts';
import { missingFacts } from './step-results.ts';
import { stepFacts } from './steps.ts';
import { notify } from './timers.ts';

export function openFaults(session: Session): Change {
  const { demo } = session;
  const selected = (demo?.faults.findIndex(({ id }) => id === demo.fault) ?? -1) + 1;
  return only({ ...session, overlay: { is: 'faults', selected } });
}

export function chooseFault(session: Session): Change {
  const { demo, overlay } = session;
  if (demo === undefined || demo.busy || overlay.is !== 'faults') return only(session);
  const fault = demo.faults[overlay.selected - 1]?.id;
  return also(only({ ...session, overlay: { is: 'none' }, demo: { ...demo, busy: true } }), {
    type: 'demo-set-fault',
    ...(fault !== undefined && { fault }),
  });
}

export function repair(session: Session): Change {
  const { demo } = session;
  if (demo === undefined || demo.busy) return only(session);
  return also(only({ ...session, demo: { ...demo, busy: true } }), { type: 'demo-repair' });
}

/** The provider behaves otherwise now: all is looked at again, and a login is to be done anew. */
export function demoChanged(
  session: Session,
  { demo }: SessionEvent & { readonly type: 'demo-changed' },
): Change {
  return andThen(cancelRun(session), (idle) => {
    const fresh = forget({ ...idle, demo: { ...demo, busy: false } }, 'provider');
    const late = fresh.step === 'claims' || fresh.step === 'connect';
    const here: Session = late ? { ...arrive(fresh, 'login'), reached: 'login' } : fresh;
    const missing = missingFacts(here).filter((fact) => !waitsForPerson(here, fact));
    return missing.length === 0 || here.fields.url.text === '' ? only(here) : startRun(here, missing, 'step');
  });
}

export function demoFailed(session: Session, why: string): Change {
  const { demo } = session;
  return demo ? notify({ ...session, demo: { ...demo, busy: false } }, printable(why), 'bad') : only(session);
}

/** The credentials and the login are tried when Enter says so. */
function waitsForPerson({ step }: Session, fact: FactName): boolean {
  return stepFacts.login.includes(fact) || (step === 'credentials' && fact === 'clientAuthentication');
}
