let segmenter: Intl.Segmenter | undefined;

// Made on first use: constructing one takes milliseconds that the first screen need not wait for.
function segments(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text);
}

export function graphemesOf(text: string): readonly string[] {
  return Array.from(segments(text), ({ segment }) => segment);
}

export function boundaryBefore(text: string, offset: number): number {
  return offset <= 0 ? 0 : boundaryUpTo(text, offset - 1);
}

export function boundaryAfter(text: string, offset: number): number {
  const found = segments(text).containing(offset);
  return found ? found.index + found.segment.length : text.length;
}

/** The nearest boundary at or after the offset. */
export function boundaryFrom(text: string, offset: number): number {
  return offset <= 0 ? 0 : boundaryAfter(text, offset - 1);
}

/** The nearest boundary at or before the offset. */
export function boundaryUpTo(text: string, offset: number): number {
  return segments(text).containing(offset)?.index ?? text.length;
}
