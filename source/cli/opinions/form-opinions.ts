import type { Diagnosis } from '../../core/diagnose.ts';
import type { OpinionReport } from '../../core/report/opinion-report.ts';
import { asReceived } from '../../core/secrets/received.ts';
import type { Redactor } from '../../core/secrets/redactor.ts';
import { formOpinion, opinionFacts, withOtherClient } from '../../relying-parties/form-opinion.ts';
import type { AskedOpinion } from './asked-opinions.ts';

/** What those that were asked make of a run: of the facts as they were received, told without secrets. */
export function formOpinions(
  asked: readonly AskedOpinion[],
  { gathered, results }: Diagnosis,
  redactor: Redactor,
): readonly OpinionReport[] {
  const facts = opinionFacts(asReceived(gathered), results);
  return facts
    ? asked.map(({ opinion, settings, configured }) => {
        const report = formOpinion(opinion, facts, settings, redactor, configured);
        // What its own configuration says of the client is a finding of that already.
        const isGiven = !configured || configured.given.has(opinion.client);
        return isGiven ? withOtherClient(opinion, report, settings, facts, redactor) : report;
      })
    : [];
}
