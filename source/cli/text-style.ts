import type { TextStyle } from '../report/text.ts';
import { readTerminal } from '../system/terminal.ts';
import type { Context } from './context.ts';

/** The report’s style for standard output. */
export function textStyle({ stdout, environment, flags }: Context): TextStyle {
  const terminal = readTerminal({ stdout, environment, noColor: flags['no-color'] ?? false });
  const { colour, unicode, hyperlinks } = terminal;
  return { columns: Math.min(terminal.columns, 100), colour, unicode, hyperlinks };
}
