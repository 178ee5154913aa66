import type { Gathered } from '../../core/facts/facts.ts';
import type { Report } from '../../core/report/report.ts';
import { shellOf } from '../../core/shell/shell.ts';
import { curlCommands } from '../../report/curl.ts';
import { toMarkdown } from '../../report/markdown.ts';
import type { ReportFile } from '../../session/question.ts';
import type { Context } from '../context.ts';
import { providerSteps } from '../provider-steps.ts';

/** A report to hand over: the file’s text and its usual extension. */
export async function reportFile(
  as: ReportFile,
  report: Report,
  gathered: Gathered,
  environment: Context['environment'],
): Promise<{ readonly extension: string; readonly text: string }> {
  const shell = shellOf(environment['SHELL'], process.platform);
  switch (as) {
    case 'ticket':
      return { extension: '.md', text: toMarkdown(report, curlCommands(gathered), shell) };
    case 'page': {
      const { toHtml } = await import('../../report/html/to-html.ts');
      return { extension: '.html', text: toHtml(report, shell) };
    }
    case 'request': {
      const { toRequest } = await import('../../report/request.ts');
      return { extension: '.txt', text: toRequest(report, providerSteps(gathered)) };
    }
  }
}
