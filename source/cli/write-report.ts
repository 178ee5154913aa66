import type { Gathered } from '../core/facts.ts';
import type { Report } from '../core/report.ts';
import type { TextStyle } from '../report/text.ts';
import type { Context } from './context.ts';
import type { Settings } from './settings.ts';

/** Puts the report where it was asked for; false where it could not be written (said on standard error). */
export async function writeReport(
  report: Report,
  gathered: Gathered,
  { format, output }: Pick<Settings, 'format' | 'output'>,
  style: TextStyle,
  { stdout, stderr }: Context,
): Promise<boolean> {
  const text = await render(
    report,
    gathered,
    format,
    output === undefined ? style : { ...style, colour: false },
  );
  if (output === undefined) {
    stdout.write(text);
    return true;
  }
  const { writeOutputFile } = await import('../system/output-file.ts');
  const written = await writeOutputFile(output, text);
  if (!written.ok) stderr.write(`The report could not be written: ${written.failure.message}\n`);
  return written.ok;
}

async function render(report: Report, gathered: Gathered, format: Settings['format'], style: TextStyle) {
  switch (format) {
    case 'text':
      return (await import('../report/text.ts')).toText(report, style);
    case 'json':
      return (await import('../report/json.ts')).toJson(report);
    case 'junit':
      return (await import('../report/junit.ts')).toJunit(report);
    case 'markdown': {
      const [{ toMarkdown }, { curlCommands }] = await Promise.all([
        import('../report/markdown.ts'),
        import('../report/curl.ts'),
      ]);
      return toMarkdown(report, curlCommands(gathered));
    }
  }
}
