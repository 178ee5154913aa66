import type { Display } from '../display.ts';
import type { Drawn as Session } from '../drawn.ts';
import { type Line, line, type Span, span } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { paragraph } from '../lines/wrap.ts';
import type { Role } from '../theme.ts';

const mostRows = 4;

/** One sentence about what was just done, such as what was copied. */
export function noticeLines({ notice }: Session, { glyphs, columns, rows }: Display): readonly Line[] {
  if (!notice) return [];
  const said = (role: Role, ...lead: readonly Span[]) =>
    rows < 10
      ? [line(...lead, span(notice.text, role))]
      : paragraph(notice.text, contentWidth(columns), { role, lead }).slice(0, mostRows);
  switch (notice.tone) {
    case 'good':
      return said('text', span(`${glyphs.verdict.pass} `, 'pass'));
    case 'bad':
      return said('fail', span(`${glyphs.verdict.fail} `, 'fail'));
    case 'plain':
      return said('dim');
  }
}
