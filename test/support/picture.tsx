import { renderToString } from 'ink';
import type { Session } from '../../source/session/session.ts';
import { FrameView } from '../../source/tui/components/frame-view.tsx';
import { displayOf, type Terminal } from '../../source/tui/display.ts';
import { composeFrame } from '../../source/tui/frame.ts';

const ordinary: Terminal = { colour: true, unicode: true, screenReader: false };

/** A session as a person sees it in a terminal of this size. */
export function picture(
  session: Session,
  columns: number,
  rows: number,
  terminal: Partial<Terminal> = {},
): string {
  const look = displayOf({ ...ordinary, ...terminal }, { columns, rows });
  return renderToString(<FrameView frame={composeFrame(session, look)} display={look} />, { columns });
}
