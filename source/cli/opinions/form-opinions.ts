import type { Diagnosis } from '../../core/diagnose.ts';
import type { OpinionReport } from '../../core/report/opinion-report.ts';
import { asReceived } from '../../core/secrets/received.ts';
import type { Redactor } from '../../core/secrets/redactor.ts';
import { formOpinion, opinionFacts } from '../../relying-parties/form-opinion.ts';
import type { AskedOpinion } from './asked-opinions.ts';

/** What those that were asked make of a run: of the facts as they were received, told without secrets. */
export function formOpinions(
  asked: readonly AskedOpinion[],
  { gathered, results }: Diagnosis,
  redactor: Redactor,
): readonly OpinionReport[] {
  const facts = opinionFacts(asReceived(gathered), results);
  return facts
    ? asked.map(({ opinion, settings, configured }) =>
        formOpinion(opinion, facts, settings, redactor, configured),
      )
    : [];
}
