import { type Gathered, isAbsent } from '../core/facts.ts';
import type { ReportParts } from '../core/report.ts';
import { publicAnswersOf } from './answers-of.ts';
import type { Session } from './session.ts';

/** What the report at the end is made of; the shell adds the version and what it reads of the login from the facts. */
export interface SessionReportParts extends Omit<ReportParts, 'version' | 'login'> {
  readonly facts: Gathered;
}

export function sessionReportParts(session: Session): SessionReportParts {
  const { facts, results, plan, vendor } = session;
  const issuer = solvedIssuer(facts);
  return {
    demo: session.demo !== undefined,
    answers: publicAnswersOf(session),
    ...(issuer !== undefined && { issuer }),
    ...(vendor && { vendor: { id: vendor.vendor.id, label: vendor.vendor.label } }),
    results,
    infra: plan,
    facts,
  };
}

function solvedIssuer({ discovery, issuerSolution }: Gathered): string | undefined {
  if (discovery !== undefined && !isAbsent(discovery) && discovery.issuer !== undefined)
    return discovery.issuer;
  return issuerSolution !== undefined && !isAbsent(issuerSolution) ? issuerSolution.issuer : undefined;
}
