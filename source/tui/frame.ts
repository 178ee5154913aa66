import type { Session } from '../session/session.ts';
import { footer } from './blocks/footer.ts';
import { header } from './blocks/header.ts';
import { noticeLines } from './blocks/notice.ts';
import { asciiLine } from './lines/ascii.ts';
import { blank, cutLine, type Line } from './lines/line.ts';
import { contentWidth, leftMargin } from './lines/margin.ts';
import { fitLines } from './lines/window.ts';
import type { Look } from './look.ts';
import { overlayBody } from './overlays/overlay.ts';
import { stepBody } from './screens/step-body.ts';

/** One picture of the session: rows that fit the terminal, and where its cursor stands. */
export interface Frame {
  readonly lines: readonly Line[];
  readonly cursor: { readonly x: number; readonly y: number } | undefined;
  /** Rows of the whole content, and of the window on it. */
  readonly measured: { readonly content: number; readonly window: number };
}

/** Draws the session as data. The last row of the terminal stays free: a full screen would scroll with each frame. */
export function composeFrame(session: Session, look: Look): Frame {
  const rows = Math.max(1, look.rows - 1);
  const gap = rows >= 16 ? [blank] : [];
  const top = [...header(session, look), ...gap];
  const bottom = [...noticeLines(session, look), ...gap, ...footer(session, look)];
  const window = Math.max(1, rows - top.length - bottom.length);
  const content = overlayBody(session, look, window) ?? stepBody(session, look, window);
  const body = fitLines(content, window, scrolledTo(session));
  const lines = [...top, ...body, ...bottom].slice(0, rows).map((line) => presentable(line, look));
  return { lines, cursor: cursorIn(lines, look), measured: { content: content.length, window } };
}

function scrolledTo({ overlay, scroll, step }: Session): number {
  return 'scroll' in overlay ? overlay.scroll : overlay.is === 'none' ? scroll[step] : 0;
}

function presentable(line: Line, look: Look): Line {
  const width = line.edge ? look.columns : contentWidth(look.columns);
  return cutLine(look.unicode ? line : asciiLine(line), width, look.glyphs.ellipsis);
}

function cursorIn(lines: readonly Line[], look: Look): Frame['cursor'] {
  const y = lines.findIndex(({ cursor }) => cursor !== undefined);
  const line = lines[y];
  if (line?.cursor === undefined) return undefined;
  return { x: Math.min(leftMargin(line, look.columns) + line.cursor, look.columns - 1), y };
}
