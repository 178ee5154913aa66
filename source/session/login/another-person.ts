import { factsFromLogin } from '../../core/run/fact-sources.ts';
import { presentFact } from '../../core/run/present-fact.ts';
import { printable } from '../../core/text/printable.ts';
import { loginCompleted } from '../../readings/token/login-completed.ts';
import { infraTakes } from '../connect/infra-takes.ts';
import { asking } from '../effect.ts';
import { publicConfigurationOf } from '../fields/configuration-of.ts';
import type { PersonLogin, Session } from '../session.ts';
import { arrive } from '../steps/navigation.ts';
import { signingIn } from '../steps/step-results.ts';
import { phasesShowing } from '../steps/steps.ts';
import { without } from '../without.ts';
import { startLogin } from './login.ts';

const phasesOfLogin = phasesShowing(factsFromLogin);

/** Whether there is a login to compare another person's with. */
export function canSignInAnother(session: Session): boolean {
  return !signingIn(session) && loginCompleted(session.facts);
}

/** Starts another person's login; the present one is kept beside it. */
export function signInAnother(session: Session): Session {
  if (!canSignInAnother(session)) return session;
  const prompt = session.vendor?.vendor.accountPrompt ?? 'login';
  const kept: Session = { ...without(session, 'comparison'), otherPerson: present(session), prompt };
  return startLogin(arrive(kept, 'login'));
}

/** Swaps the two logins, to show the other one again. */
export function showOtherPerson(session: Session): Session {
  const { otherPerson } = session;
  if (!otherPerson || signingIn(session)) return session;
  const others = session.judged.filter(({ phase }) => !phasesOfLogin.includes(phase));
  return comparePeople({
    ...without(arrive(session, 'claims'), 'comparison', 'otherPerson', 'prompt'),
    facts: factsOfOther(session, otherPerson),
    judged: [...others, ...otherPerson.judged],
    ...(loginCompleted(session.facts) && { otherPerson: present(session) }),
  });
}

/** Once both have signed in. */
export function comparePeople(session: Session): Session {
  const { otherPerson, facts, judged } = session;
  const asked = without(session, 'prompt');
  if (!otherPerson || !loginCompleted(facts)) return asked;
  return asking(asked, {
    type: 'compare-people',
    configuration: publicConfigurationOf(session),
    before: { gathered: factsOfOther(session, otherPerson), results: otherPerson.judged },
    after: { gathered: facts, results: judged },
  });
}

function factsOfOther({ facts }: Session, otherPerson: PersonLogin): Session['facts'] {
  return { ...without(facts, ...factsFromLogin), ...otherPerson.facts };
}

function present({ facts, judged }: Session): PersonLogin {
  const { user, name } = infraTakes(facts);
  const own = factsFromLogin.flatMap((fact) => {
    const known = presentFact(facts, fact);
    // A copy, because secrets are found by the identity of the fact.
    return known ? [[fact, structuredClone(known)] as const] : [];
  });
  return {
    who: printable(name || user || 'the other person', 100),
    facts: Object.fromEntries(own),
    judged: judged.filter(({ phase }) => phasesOfLogin.includes(phase)),
  };
}
