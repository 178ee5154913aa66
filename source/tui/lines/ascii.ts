import type { Line, Span } from './line.ts';

const replacements: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '…': '...',
  '→': '->',
  '←': '<-',
  '⏎': 'Enter',
  '⇧': 'Shift-',
  '↑': 'Up',
  '↓': 'Down',
  '✔': '+',
  '✖': 'x',
  '·': '-',
};
const typographic = new RegExp(`[${Object.keys(replacements).join('')}]`, 'gu');

/** The same line without the typography that a terminal without Unicode cannot show. Data in other scripts stays. */
export function asciiLine(line: Line): Line {
  return { ...line, spans: line.spans.map(asciiSpan) };
}

export function asciiText(text: string): string {
  return text.replace(typographic, (character) => replacements[character] ?? character);
}

function asciiSpan({ text, role }: Span): Span {
  return { text: asciiText(text), role };
}
