/** East Asian wide and fullwidth blocks (Unicode Standard Annex 11), and what is drawn as an emoji by itself. */
const wide =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
const emojiSequence = /\p{Extended_Pictographic}\ufe0f|[\d#*]\ufe0f?\u20e3/u;
const withoutWidth = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Cs}]+$/u;
/** One column each and never part of a longer character: Latin, Greek, Cyrillic, and the signs of our own screens. */
const plain =
  /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0391-\u03c9\u0410-\u044f\u2010-\u2015\u2018-\u201f\u2022\u2026\u2190-\u2193\u21e7\u23ce\u2500-\u257f\u25c0\u25c9\u25cb\u25cc\u25cf\u276f\u2714\u2716]*$/;

/** Whether each code unit of the text is a character of one column. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

let segmenter: Intl.Segmenter | undefined;

/** What a person takes for one character. The segmenter is slow to make, so it is made when first needed. */
export function graphemes(text: string): readonly string[] {
  if (plain.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** How many columns of a terminal the text takes. */
export function cellWidth(text: string): number {
  if (plain.test(text)) return text.length;
  return graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}

/** As much of the text as fits, with an ellipsis where something was left out. */
export function cutToWidth(text: string, width: number, ellipsis = '…'): string {
  if (cellWidth(text) <= width) return text;
  const room = width - cellWidth(ellipsis);
  if (room < 0) return '';
  return takeWidth(graphemes(text), room).join('') + ellipsis;
}

/** The graphemes from one on that fit into so many columns. */
export function takeWidth(from: readonly string[], width: number, first = 0): readonly string[] {
  let used = 0;
  let end = first;
  while (end < from.length) {
    used += graphemeWidth(from[end] ?? '');
    if (used > width) break;
    end++;
  }
  return from.slice(first, end);
}

function graphemeWidth(grapheme: string): 0 | 1 | 2 {
  if (plain.test(grapheme)) return 1;
  if (withoutWidth.test(grapheme)) return 0;
  if (emojiSequence.test(grapheme)) return 2;
  return wide.test(grapheme) ? 2 : 1;
}
