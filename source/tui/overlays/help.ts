import { activeBindings, bindingLabel } from '../../session/keys.ts';
import type { Session } from '../../session/session.ts';
import { verdictRoles } from '../blocks/result-list.ts';
import { verdictWords } from '../glyphs.ts';
import { blank, type Line, line, span } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { paragraph } from '../lines/wrap.ts';
import type { Look } from '../look.ts';
import { verdictMeanings } from './verdict-meanings.ts';

/** All keys of this step, what the verdicts mean, and what happens with the secret. */
export function helpOverlay(session: Session, look: Look): readonly Line[] {
  const width = contentWidth(look.columns);
  // The keys of the step below the overlay, with the list in focus: that is where letters are commands.
  const below: Session = { ...session, overlay: { is: 'none' }, focus: 'list' };
  const keys = activeBindings(below).map((binding) =>
    line(span(`  ${binding.shown.padEnd(6)}`, 'key'), bindingLabel(binding, below)),
  );
  const verdicts = verdictMeanings.flatMap(([verdict, meaning]) =>
    paragraph(meaning, width, {
      indent: 2,
      lead: [
        span(`${look.glyphs.verdict[verdict]} ${verdictWords[verdict].padEnd(8)} `, verdictRoles[verdict]),
      ],
    }),
  );
  return [
    line(span('Keys', 'title'), span('  in a field, letters are typed; Tab leads out of it', 'dim')),
    ...keys,
    blank,
    line(span('Verdicts', 'title')),
    ...verdicts,
    blank,
    line(span('Your secret', 'title')),
    ...paragraph(
      'The client secret, codes and tokens stay in the memory of this program. They go to the provider and nowhere else, and they are never written to disk.',
      width,
      { indent: 2 },
    ),
  ];
}
