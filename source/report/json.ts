import type { Report } from '../core/report/report.ts';
import { terminalCharacters } from '../core/text/printable.ts';

/** The report as JSON text, with terminal controls escaped so that it can be printed anywhere. */
export function toJson(report: Report | readonly Report[]): string {
  return `${escapeTerminalCharacters(JSON.stringify(report, null, 2))}\n`;
}

/** Does not change the data: only strings can contain such characters, where `\u` escapes represent them. */
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
