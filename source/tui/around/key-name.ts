import { asciiText } from '../../core/text/ascii-text.ts';
import type { Display } from '../display.ts';

/** A key as this terminal can show it; measured before it is laid out, because words are wider than arrows. */
export function keyName(shown: string, { unicode }: Pick<Display, 'unicode'>): string {
  return unicode ? shown : asciiText(shown.replace(/(?<=[↑←])(?=[↓→])/u, '/'));
}
