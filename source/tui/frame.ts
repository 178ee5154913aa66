import { footer } from './blocks/footer.ts';
import { header } from './blocks/header.ts';
import { noticeLines } from './blocks/notice.ts';
import type { Display } from './display.ts';
import { drawn } from './drawn.ts';
import { asciiLine } from './lines/ascii.ts';
import { blank, cutLine, type Line } from './lines/line.ts';
import { contentWidth, leftMargin } from './lines/margin.ts';
import { fitLines } from './lines/window.ts';
import { overlayBody } from './overlays/overlay.ts';
import { stepBody } from './screens/step-body.ts';
import type { Shown } from './ui-state.ts';

/** One picture of the session: rows that fit the terminal, and where its cursor stands. */
export interface Frame {
  readonly lines: readonly Line[];
  readonly cursor: { readonly x: number; readonly y: number } | undefined;
  /** Rows of the whole content, and of the window on it. */
  readonly measured: { readonly content: number; readonly window: number };
}

/** Draws the session as data. The last row of the terminal stays free: a full screen would scroll with each frame. */
export function composeFrame(shown: Shown, display: Display): Frame {
  const session = drawn(shown);
  const rows = Math.max(1, display.rows - 1);
  const gap = rows >= 16 ? [blank] : [];
  const top = [...header(session, display), ...gap];
  const bottom = [...noticeLines(session, display), ...gap, ...footer(session, display)];
  const window = Math.max(1, rows - top.length - bottom.length);
  const content = overlayBody(session, display, window) ?? stepBody(session, display, window);
  const body = fitLines(content, window, scrolledTo(shown));
  const lines = [...top, ...body, ...bottom].slice(0, rows).map((line) => presentable(line, display));
  return { lines, cursor: cursorIn(lines, display), measured: { content: content.length, window } };
}

function scrolledTo({ session: { step }, ui: { overlay, scroll } }: Shown): number {
  return 'scroll' in overlay ? overlay.scroll : overlay.is === 'none' ? (scroll[step] ?? 0) : 0;
}

function presentable(line: Line, display: Display): Line {
  const width = line.edge ? display.columns : contentWidth(display.columns);
  return cutLine(display.unicode ? line : asciiLine(line), width, display.glyphs.ellipsis);
}

function cursorIn(lines: readonly Line[], display: Display): Frame['cursor'] {
  const y = lines.findIndex(({ cursor }) => cursor !== undefined);
  const line = lines[y];
  if (line?.cursor === undefined) return undefined;
  return { x: Math.min(leftMargin(line, display.columns) + line.cursor, display.columns - 1), y };
}
