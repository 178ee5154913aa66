import type { DemoFault } from '../../session/session.ts';
import { stepTitles } from '../../session/steps/steps.ts';
import type { Display } from '../display.ts';
import type { Drawn } from '../drawn.ts';
import { choices } from '../keys/fault-choices.ts';
import { type Line, line, span } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { windowAround } from '../lines/window.ts';
import { paragraph } from '../lines/wrap.ts';

/** The demo provider's deliberate faults, to choose one. The story is told of the one under the cursor. */
export function faultsOverlay(
  { demo }: Drawn,
  { filter, selected }: { readonly filter: string; readonly selected: number },
  display: Display,
  height: number,
): readonly Line[] {
  const { rows, of } = choices(demo, filter);
  const story = storyLines(rows[selected]?.fault, display).slice(0, Math.max(0, height - 4));
  const listed = rows.flatMap(({ fault, heading }, index): readonly Line[] => {
    const isSelected = index === selected;
    return [
      ...(heading === undefined ? [] : [line(span(stepTitles[heading], 'title'))]),
      {
        ...line(
          span(isSelected ? `${display.glyphs.pointer} ` : '  ', 'accent'),
          span(fault?.title ?? 'None: the provider does everything right', isSelected ? 'title' : 'text'),
          fault !== undefined && span(`  ${fault.id}`, 'dim'),
          fault?.id === demo?.fault && span('  on now', 'busy'),
        ),
        aria: 'listitem',
        ...(isSelected && { focus: true, selected: true }),
      },
    ];
  });
  const at = listed.findIndex(({ focus }) => focus);
  const { start, end } = windowAround(listed.length, Math.max(0, at), Math.max(1, height - 3 - story.length));
  const place = rows.length === 0 ? 'no fault matches' : `${selected + 1} of ${rows.length}`;
  return [
    line(
      span('A fault for the demo provider', 'title'),
      span(`  ${place}${rows.length < of && rows.length > 0 ? `, of ${of}` : ''}`, 'dim'),
    ),
    line(
      span(`${display.glyphs.pointer} `, 'dim'),
      filter === '' ? span('type to filter', 'dim') : span(filter, 'value'),
    ),
    ...listed.slice(start, end),
    ...story,
  ];
}

function storyLines(fault: DemoFault | undefined, display: Display): readonly Line[] {
  if (!fault) return [];
  return paragraph(fault.story, contentWidth(display.columns), { indent: 2, role: 'dim' });
}
