import type { OpinionFinding, OpinionReport } from '../../core/report/opinion-report.ts';
import type { Redactor } from '../../core/secrets/redactor.ts';
import { fill, fillRemedy } from '../../core/text/template.ts';
import { type AnySecondOpinion, type OpinionFacts, thisMachine } from '../second-opinion.ts';

const { summary, remedy, ...declared } = thisMachine.unknown(
  'RFC 6749, 2.2',
  '{relyingParty} is set to the client “{client}”, and this run is for “{clientId}”: nothing is tried at the provider for the other one, so its redirect URIs and scopes are unknown.',
  'Check again as that client, with its secret.',
  '--client-id {client}',
);

/** An opinion, plus a finding if the program is configured for a client other than the run’s. */
export function withOtherClient(
  { client: setting }: AnySecondOpinion,
  report: OpinionReport,
  /** Matches the schema of this opinion. */
  given: never,
  { clientId }: OpinionFacts,
  redactor: Pick<Redactor, 'redact'>,
): OpinionReport {
  const settings: Readonly<Record<string, unknown>> = given;
  const client = settings[setting];
  if (typeof client !== 'string' || client === '' || clientId === '' || client === clientId) return report;
  const values = { relyingParty: report.label, client: redactor.redact(client), clientId };
  const finding: OpinionFinding = {
    ...declared,
    code: 'other-client',
    verdict: 'unknown',
    summary: fill(summary, values),
    remedy: fillRemedy(remedy, values),
  };
  const verdict = report.verdict === 'fail' ? 'fail' : 'unknown';
  return { ...report, verdict, findings: [...report.findings, finding] };
}
