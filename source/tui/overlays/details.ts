import type { CheckResult } from '../../core/check.ts';
import { stepResults } from '../../session/steps/step-results.ts';
import { fixLines } from '../blocks/fix-card.ts';
import { verdictRoles } from '../blocks/result-list.ts';
import type { Display } from '../display.ts';
import type { Drawn as Session } from '../drawn.ts';
import { verdictWords } from '../glyphs.ts';
import { blank, type Line, line, span } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { paragraph } from '../lines/wrap.ts';

/** Everything that is known of the selected result, then every check of the step in a sentence. */
export function detailsOverlay(session: Session, checkId: string, display: Display): readonly Line[] {
  const width = contentWidth(display.columns);
  const selected = session.results.filter(({ id }) => id === checkId);
  const all = stepResults(session.shown.session);
  return [
    ...selected.flatMap((result, index) => [...(index > 0 ? [blank] : []), ...wholeResult(result, display)]),
    ...(all.length > 1
      ? [
          blank,
          line(span('All checks of this step', 'title')),
          ...all.flatMap((result) =>
            paragraph(`${result.title}: ${result.summary}`, width, {
              lead: [span(`${display.glyphs.verdict[result.verdict]} `, verdictRoles[result.verdict])],
            }),
          ),
        ]
      : []),
  ];
}

/** A check may have found several things; each is shown like this. */
function wholeResult(result: CheckResult, display: Display): readonly Line[] {
  const width = contentWidth(display.columns);
  return [
    line(
      span(
        `${display.glyphs.verdict[result.verdict]} ${verdictWords[result.verdict]}`,
        verdictRoles[result.verdict],
      ),
      span(`  ${result.title}`, 'title'),
    ),
    blank,
    ...fixLines(result, width),
    blank,
    line(span(`${result.id} ${display.glyphs.separator} ${result.code}`, 'dim')),
    ...result.cites.flatMap((cite) => paragraph(cite, width, { role: 'dim', indent: 2 })),
  ];
}
