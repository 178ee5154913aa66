import { Text } from 'ink';
import type { Span } from '../lines/line.ts';
import type { Look } from '../look.ts';

/** A run of text in the colours of its role. */
export function SpanView({ span: { text, role }, look }: { readonly span: Span; readonly look: Look }) {
  return <Text {...look.theme[role]}>{text}</Text>;
}
