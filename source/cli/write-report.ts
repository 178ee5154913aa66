import type { Gathered } from '../core/facts/facts.ts';
import type { Report } from '../core/report/report.ts';
import { type Shell, shellOf } from '../core/shell/shell.ts';
import { curlCommands } from '../report/curl.ts';
import { toJson } from '../report/json.ts';
import { toJunit } from '../report/junit.ts';
import { toMarkdown } from '../report/markdown.ts';
import { type TextStyle, toText } from '../report/text.ts';
import { writeOutputFile } from '../system/files/output-file.ts';
import type { Context } from './context.ts';
import { providerSteps } from './provider-steps.ts';
import type { Settings } from './settings.ts';

/** Writes the report to where it was requested; returns false, after reporting why, if it could not be written. */
export async function writeReport(
  report: Report,
  gathered: Gathered,
  { format, output, verbose }: Pick<Settings, 'format' | 'output' | 'verbose'>,
  style: TextStyle,
  { environment, stdout, stderr }: Context,
): Promise<boolean> {
  const look = output === undefined ? style : { ...style, colour: false, hyperlinks: false };
  const shell = shellOf(environment['SHELL'], process.platform);
  return putOut(await render(report, gathered, { format, verbose }, look, shell), output, { stdout, stderr });
}

/** Writes a text to where reports go; returns false, after reporting why, if it could not be written. */
export async function putOut(
  text: string,
  output: string | undefined,
  { stdout, stderr }: Pick<Context, 'stdout' | 'stderr'>,
): Promise<boolean> {
  if (output === undefined) {
    stdout.write(text);
    return true;
  }
  const written = await writeOutputFile(output, text);
  if (!written.ok) stderr.write(`The report could not be written: ${written.failure.message}\n`);
  return written.ok;
}

async function render(
  report: Report,
  gathered: Gathered,
  { format, verbose }: Pick<Settings, 'format' | 'verbose'>,
  style: TextStyle,
  shell: Shell | undefined,
): Promise<string> {
  switch (format) {
    case 'text':
      return toText(report, style, shell, verbose);
    case 'json':
      return toJson(report);
    case 'junit':
      return toJunit(report);
    case 'markdown':
      return toMarkdown(report, curlCommands(gathered), shell);
    case 'html':
      return (await import('../report/html/to-html.ts')).toHtml(report, shell);
    case 'request':
      return (await import('../report/request.ts')).toRequest(report, providerSteps(gathered));
  }
}
