import type { Diagnosis } from '../../core/diagnose.ts';
import type { OpinionReport } from '../../core/report/opinion-report.ts';
import { asReceived } from '../../core/secrets/received.ts';
import type { Redactor } from '../../core/secrets/redactor.ts';
import { formOpinion, opinionFacts, withOtherClient } from '../../relying-parties/form-opinion.ts';
import type { AskedOpinion } from './asked-opinions.ts';

/** The requested opinions on a run, formed from the facts as received and reported without secrets. */
export function formOpinions(
  asked: readonly AskedOpinion[],
  { gathered, results }: Diagnosis,
  redactor: Redactor,
): readonly OpinionReport[] {
  const facts = opinionFacts(asReceived(gathered), results);
  return facts
    ? asked.map(({ opinion, settings, configured }) => {
        const report = formOpinion(opinion, facts, settings, redactor, configured);
        // The configuration’s own findings already cover its client.
        const isGiven = !configured || configured.given.has(opinion.client);
        return isGiven ? withOtherClient(opinion, report, settings, facts, redactor) : report;
      })
    : [];
}
