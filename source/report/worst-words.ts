import { type Report, worstVerdict } from '../core/report/report.ts';

/** Whatever has the worst verdict, in its own words, so that a small trouble hides no large one. */
export function worstWords(report: Report): string {
  const worst = worstVerdict(report);
  if (worst === 'pass') return 'Nothing to change.';
  const { checks, relyingParties = [] } = report;
  return [...checks, ...relyingParties.flatMap(({ findings }) => findings)]
    .filter(({ verdict }) => verdict === worst)
    .map(({ summary }) => summary)
    .join(' ');
}
