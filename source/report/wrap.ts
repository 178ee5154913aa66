import stringWidth from 'string-width';

/**
 * Breaks text at spaces so that no line exceeds `width`; a longer word gets a line of its own. Colour codes have no
 * width.
 */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    const together = stringWidth(line) + stringWidth(word) + (line === indent ? 0 : 1);
    const fits = together <= Math.max(width, indent.length + 12);
    if (!fits && line !== indent) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += line === indent ? word : ` ${word}`;
  }
  lines.push(line);
  return lines.join('\n');
}
