import { fixLines } from '../blocks/fix-card.ts';
import { verdictRoles } from '../blocks/result-list.ts';
import type { Display } from '../display.ts';
import type { Drawn as Session } from '../drawn.ts';
import { verdictWords } from '../glyphs.ts';
import { blank, type Line, line, span } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { paragraph } from '../lines/wrap.ts';

/** Everything that is known of one result. A check may have found several things; all are shown. */
export function detailsOverlay(session: Session, checkId: string, display: Display): readonly Line[] {
  const width = contentWidth(display.columns);
  return session.results
    .filter(({ id }) => id === checkId)
    .flatMap((result, index) => [
      ...(index > 0 ? [blank] : []),
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
    ]);
}
