import type { Session } from '../../session/session.ts';
import { type Line, line, span } from '../lines/line.ts';
import type { Look } from '../look.ts';

/** One sentence about what was just done, such as what was copied. */
export function noticeLine({ notice }: Session, { glyphs }: Look): readonly Line[] {
  if (!notice) return [];
  switch (notice.tone) {
    case 'good':
      return [line(span(`${glyphs.verdict.pass} `, 'pass'), notice.text)];
    case 'bad':
      return [line(span(`${glyphs.verdict.fail} ${notice.text}`, 'fail'))];
    case 'plain':
      return [line(span(notice.text, 'dim'))];
  }
}
