import { type Report, worstVerdict } from '../core/report/report.ts';

/** Summaries with the worst verdict, so that minor trouble does not hide major trouble. */
export function worstWords(report: Report): string {
  const worst = worstVerdict(report);
  if (worst === 'pass') return 'Nothing to change.';
  const { checks, relyingParties = [] } = report;
  return [...checks, ...relyingParties.flatMap(({ findings }) => findings)]
    .filter(({ verdict }) => verdict === worst)
    .map(({ summary }) => summary)
    .join(' ');
}
