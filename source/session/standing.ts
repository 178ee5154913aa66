import type { InquiryFact } from '../core/facts.ts';
import type { StandingValues } from '../core/judge.ts';
import { standingValues } from '../infra/standing-values.ts';
import { publicAnswersOf } from './answers-of.ts';
import type { Session } from './session.ts';

/** The values of this set-up that texts may name. */
export function standingOf(session: Session): StandingValues {
  // They are read from the answers and the facts alone.
  const inquiry: InquiryFact = {
    answers: publicAnswersOf(session),
    at: 0,
    environment: { extraCa: false, tlsVerificationOff: false },
  };
  return standingValues({ ...session.facts, inquiry });
}
