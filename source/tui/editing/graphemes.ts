let segmenter: Intl.Segmenter | undefined;

// Created on first use: it takes milliseconds that the first screen need not wait for.
function segments(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text);
}

export function graphemesOf(text: string): readonly string[] {
  return Array.from(segments(text), ({ segment }) => segment);
}

/** The nearest boundary at or after the offset. */
export function boundaryFrom(text: string, offset: number): number {
  const found = offset <= 0 ? { index: 0, segment: '' } : segments(text).containing(offset - 1);
  return found ? found.index + found.segment.length : text.length;
}

/** The nearest boundary at or before the offset. */
export function boundaryUpTo(text: string, offset: number): number {
  return segments(text).containing(Math.max(0, offset))?.index ?? text.length;
}
