import { factsFromLogin } from '../../core/fact-sources.ts';
import { presentFact } from '../../core/present-fact.ts';
import { loginCompleted } from '../../readings/token/login-completed.ts';
import { type Change, withEffects, without, withoutEffects } from '../change.ts';
import { infraTakes } from '../connect/infra-takes.ts';
import { publicConfigurationOf } from '../fields/configuration-of.ts';
import { omit } from '../runs/invalidation.ts';
import type { Session } from '../session.ts';
import { arrive } from '../steps/navigation.ts';
import { signingIn } from '../steps/step-results.ts';
import { stepPhases, stepsShowing } from '../steps/steps.ts';
import { startLogin } from './login.ts';
import type { PersonLogin } from './person-login.ts';

const phasesOfLogin = stepsShowing(factsFromLogin).flatMap((step) => stepPhases[step]);

/** Whether there is a login that another person's can be compared with. */
export function canSignInAnother(session: Session): boolean {
  return session.signIn.is === 'done' && loginCompleted(session.facts);
}

/** A login of somebody else; the present one is kept beside it. */
export function signInAnother(session: Session): Change {
  if (!canSignInAnother(session)) return withoutEffects(session);
  const prompt = session.vendor?.vendor.accountPrompt ?? 'login';
  const kept: Session = { ...without(session, 'comparison'), otherPerson: present(session), prompt };
  return startLogin(arrive(kept, 'login'));
}

/** The two change places: the other one's login is shown again. */
export function showOtherPerson(session: Session): Change {
  const { otherPerson } = session;
  if (!otherPerson || signingIn(session)) return withoutEffects(session);
  const isWhole = loginCompleted(session.facts);
  const others = session.judged.filter(({ phase }) => !phasesOfLogin.includes(phase));
  const judged = [...others, ...otherPerson.judged];
  const swapped: Session = {
    ...without(arrive(session, 'claims'), 'comparison', 'otherPerson', 'prompt'),
    facts: { ...omit(session.facts, factsFromLogin), ...otherPerson.facts },
    ...{ judged, results: judged },
    signIn: { is: 'done' },
    ...(isWhole && { otherPerson: present(session) }),
  };
  return comparePeople(swapped);
}

/** Once both have signed in. */
export function comparePeople(session: Session): Change {
  const { otherPerson } = session;
  const asked = withoutEffects(without(session, 'prompt'));
  if (!otherPerson || !loginCompleted(session.facts)) return asked;
  const before = { ...omit(session.facts, factsFromLogin), ...otherPerson.facts };
  return withEffects(asked, {
    type: 'compare-people',
    configuration: publicConfigurationOf(session),
    before: { gathered: before, results: otherPerson.judged },
    after: { gathered: session.facts, results: session.judged },
  });
}

function present({ facts, judged }: Session): PersonLogin {
  const { user, name } = infraTakes(facts);
  const own = factsFromLogin.flatMap((fact) => {
    const known = presentFact(facts, fact);
    // A copy: what came with the fact is found by the fact itself.
    return known ? [[fact, structuredClone(known)] as const] : [];
  });
  return {
    who: name || user || 'the other person',
    facts: Object.fromEntries(own),
    judged: judged.filter(({ phase }) => phasesOfLogin.includes(phase)),
  };
}
