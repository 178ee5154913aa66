import type { Report } from '../core/report/report.ts';
import { terminalCharacters } from '../core/text/printable.ts';

/** The report as JSON text; characters that act on a terminal are escaped, so that it can be printed anywhere. */
export function toJson(report: Report | readonly Report[]): string {
  return `${escapeTerminalCharacters(JSON.stringify(report, null, 2))}\n`;
}

/** JSON stays the same data: only strings can hold such characters, and there `\u` escapes mean them. */
export function escapeTerminalCharacters(json: string): string {
  return json.replace(terminalCharacters, (character) =>
    character === '\n'
      ? character
      : Array.from(
          { length: character.length },
          (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
        ).join(''),
  );
}
