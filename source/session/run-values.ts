import { answersAlone } from '../core/answers-alone.ts';
import type { StandingValues } from '../core/judge.ts';
import { standingValues } from '../relying-parties/infra/run-values.ts';
import { publicAnswersOf } from './answers-of.ts';
import type { Session } from './session.ts';

/** The values of this set-up that texts may name. */
export function standingOf(session: Session): StandingValues {
  return standingValues({ ...session.facts, inquiry: answersAlone(publicAnswersOf(session)) });
}
