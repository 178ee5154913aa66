import { span } from './line.ts';
import { breakText } from './wrap.ts';

/** A program's output as rows of the screen, each made printable; blank lines at the ends are dropped. */
export function printableRows(output: string, width: number): readonly string[] {
  const trimmed = output.trimEnd().replace(/^\s*\n/, '');
  if (trimmed === '') return [];
  return trimmed.split(/\r?\n/).flatMap((row) => breakText(span(row).text, width));
}
