import type { DemoFault, Session } from '../../session/session.ts';
import { stepTitles } from '../../session/steps.ts';
import type { Display } from '../display.ts';
import { type Line, line, span } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { windowAround } from '../lines/window.ts';
import { paragraph } from '../lines/wrap.ts';

/** The demo provider's deliberate faults, to choose one; the first row is none. The story is told of the one under the cursor. */
export function faultsOverlay(
  { demo }: Session,
  selected: number,
  display: Display,
  rows: number,
): readonly Line[] {
  if (!demo) return [];
  const choices = [undefined, ...demo.faults];
  const story = storyLines(demo.faults[selected - 1], display).slice(0, Math.max(0, rows - 3));
  const { start, end } = windowAround(choices.length, selected, Math.max(1, rows - 2 - story.length));
  const hidden = choices.length - (end - start);
  return [
    line(span('A fault for the demo provider', 'title'), hidden > 0 && span(`  ${hidden} more`, 'dim')),
    ...choices.slice(start, end).map((fault, index): Line => {
      const isSelected = start + index === selected;
      return {
        ...line(
          span(isSelected ? `${display.glyphs.pointer} ` : '  ', 'accent'),
          span(fault?.title ?? 'None: the provider does everything right', isSelected ? 'title' : 'text'),
          fault?.id === demo.fault && span('  on now', 'busy'),
        ),
        aria: 'listitem',
        ...(isSelected && { focus: true, selected: true }),
      };
    }),
    ...story,
  ];
}

function storyLines(fault: DemoFault | undefined, display: Display): readonly Line[] {
  if (!fault) return [];
  const story = `${fault.story} It shows on ${stepTitles[fault.step]}.`;
  return paragraph(story, contentWidth(display.columns), { indent: 2, role: 'dim' });
}
