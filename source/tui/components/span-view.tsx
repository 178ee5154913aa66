import { Text } from 'ink';
import type { Display } from '../display.ts';
import type { Span } from '../lines/line.ts';

/** A run of text in the colours of its role. */
export function SpanView({
  span: { text, role },
  display,
}: {
  readonly span: Span;
  readonly display: Display;
}) {
  return <Text {...display.theme[role]}>{text}</Text>;
}
