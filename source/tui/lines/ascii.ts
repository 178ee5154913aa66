import { asciiText } from '../../core/text/ascii-text.ts';
import type { Line, Span } from './line.ts';

/** The same line without the typography that a terminal without Unicode cannot show. Data in other scripts stays. */
export function asciiLine(line: Line): Line {
  return { ...line, spans: line.spans.map(asciiSpan) };
}

function asciiSpan({ text, role }: Span): Span {
  return { text: asciiText(text), role };
}
