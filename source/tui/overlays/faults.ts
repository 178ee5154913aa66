import type { Session } from '../../session/session.ts';
import { type Line, line, span } from '../lines/line.ts';
import { windowAround } from '../lines/window.ts';
import type { Look } from '../look.ts';

/** The demo provider's deliberate faults, to choose one; the first row is none. */
export function faultsOverlay(
  { demo }: Session,
  selected: number,
  look: Look,
  rows: number,
): readonly Line[] {
  if (!demo) return [];
  const choices = [{ id: undefined, title: 'none: the demo provider does everything right' }, ...demo.faults];
  const { start, end } = windowAround(choices.length, selected, Math.max(1, rows - 2));
  const hidden = choices.length - (end - start);
  return [
    line(span('A fault for the demo provider', 'title'), hidden > 0 && span(`  ${hidden} more`, 'dim')),
    ...choices.slice(start, end).map(({ id, title }, index): Line => {
      const isSelected = start + index === selected;
      return {
        ...line(
          span(isSelected ? `${look.glyphs.pointer} ` : '  ', 'accent'),
          span(title, isSelected ? 'title' : 'text'),
          id === demo.fault && span('  on now', 'busy'),
        ),
        aria: 'listitem',
        ...(isSelected && { focus: true, selected: true }),
      };
    }),
  ];
}
