import { asciiText } from '../../core/text/ascii-text.ts';
import { printable } from '../../core/text/printable.ts';
import type { Display } from '../display.ts';

/** Long enough for an authorization URL; longer text from a provider ends in an ellipsis. */
const longest = 4000;

/** The text as this terminal can show it: one row, and no character that acts on it. */
export function shownText(text: string, { unicode }: Pick<Display, 'unicode'>): string {
  const safe = printable(text, longest);
  return unicode ? safe : asciiText(safe);
}
