import { fieldsOf } from '../../session/fields/fields.ts';
import { keyName } from '../blocks/key-name.ts';
import { verdictRoles } from '../blocks/result-list.ts';
import type { Display } from '../display.ts';
import type { Drawn as Session } from '../drawn.ts';
import { verdictWords } from '../glyphs.ts';
import { type Binding, bindingsOf } from '../keys/bindings.ts';
import { blank, type Line, line, span } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { paragraph } from '../lines/wrap.ts';
import { verdictMeanings } from './verdict-meanings.ts';

/** All keys of this step, what the verdicts mean, and what happens with the secret. */
export function helpOverlay(session: Session, display: Display): readonly Line[] {
  const width = contentWidth(display.columns);
  // The keys of the step below the overlay, with the list in focus: that is where letters are commands.
  const { session: held, ui } = session.shown;
  const active = bindingsOf({ session: held, ui: { ...ui, overlay: { is: 'none' }, focus: 'list' } });
  // ↑ and ↓ stand together in the first of the two.
  const isFirst = (binding: Binding, index: number) =>
    active.findIndex(({ label, shown }) => label === binding.label && shown.includes(binding.shown)) ===
    index;
  const bindings = active.filter(isFirst).map((binding) => ({
    shown: keyName(binding.shown, display),
    label: binding.label,
  }));
  const column = Math.max(...bindings.map(({ shown }) => shown.length)) + 2;
  const keys = bindings.map(({ shown, label }) => line('  ', span(shown.padEnd(column), 'key'), label));
  const verdicts = verdictMeanings.flatMap(([verdict, meaning]) =>
    paragraph(meaning, width, {
      indent: 2,
      lead: [
        span(`${display.glyphs.verdict[verdict]} ${verdictWords[verdict].padEnd(8)} `, verdictRoles[verdict]),
      ],
    }),
  );
  return [
    line(span('Keys', 'title'), span('  in a field, letters are typed; Tab leads out of it', 'dim')),
    ...keys,
    ...(fieldsOf[session.step].length > 0 ? inFields(width) : []),
    blank,
    line(span('Verdicts', 'title')),
    ...verdicts,
    blank,
    line(span('Your secret', 'title')),
    ...paragraph(
      'The client secret, codes and tokens stay in the memory of this program. They go to the provider, and the secret to Infra where you connect it from here; they are never written to disk.',
      width,
      { indent: 2 },
    ),
  ];
}

/** The editing keys of a shell, for those who do not know that they work here. */
function inFields(width: number): readonly Line[] {
  return [
    blank,
    line(span('In a field', 'title')),
    ...paragraph(
      'Home and End, Ctrl-A and Ctrl-E go to its ends. Ctrl-W takes the word before the cursor away, Ctrl-U all before it, Ctrl-K all after it. Enter takes the field, the arrows go to the next or previous one.',
      width,
      { indent: 2 },
    ),
  ];
}
