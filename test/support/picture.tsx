import { renderToString } from 'ink';
import { FrameView } from '../../source/tui/components/frame-view.tsx';
import { displayOf, type Terminal } from '../../source/tui/display.ts';
import { composeFrame } from '../../source/tui/frame.ts';
import { parts, type Wizard } from '../session/play.ts';

const ordinary: Terminal = { colour: true, unicode: true, screenReader: false };

/** A session as a person sees it in a terminal of this size. */
export function picture(
  wizard: Wizard,
  columns: number,
  rows: number,
  terminal: Partial<Terminal> = {},
): string {
  const look = displayOf({ ...ordinary, ...terminal }, { columns, rows });
  return renderToString(<FrameView frame={composeFrame(parts(wizard), look)} display={look} />, { columns });
}
