import type { Gathered } from '../../core/facts.ts';
import { exitCode, type Report } from '../../core/report/report.ts';
import { type Shell, shellOf } from '../../core/shell/shell.ts';
import { printable } from '../../core/text/printable.ts';
import { curlCommands } from '../../report/curl.ts';
import { toJson } from '../../report/json.ts';
import { toJunit } from '../../report/junit.ts';
import { toMarkdown } from '../../report/markdown.ts';
import { buildReport } from '../build-report.ts';
import type { Context, ExitCode } from '../context.ts';
import { openStore } from '../saved-configuration.ts';
import { readSettings, type SavedConfiguration, type Settings } from '../settings.ts';
import { unfinished } from '../unfinished.ts';
import { usageError } from '../usage-error.ts';
import { putOut } from '../write-report.ts';
import { headlessPerson } from './headless-person.ts';
import { runChecks } from './run-checks.ts';

/** `oidc-wizard providers check`: the worst verdict makes the exit code. Secrets are not kept, so credentials are not tried. */
export async function checkSavedProviders(context: Context): Promise<ExitCode> {
  const store = openStore(context);
  const saved = await store.list();
  if (!saved.ok) return unfinished(context, saved.failure.message);
  const environment = withoutAnswers(context.environment);
  const asked = await settingsWithoutSecret({ ...context, words: [], environment });
  if (!asked.ok) return usageError(context, asked.sentence);
  const { format, output, strict } = asked.settings;
  if (format === 'html' || format === 'request') {
    return usageError(context, `--format ${format} is about one provider: oidc-wizard check NAME.`);
  }
  if (saved.value.providers.length === 0) context.stderr.write('Nothing was saved yet.\n');
  const checked: Checked[] = [];
  let worst: ExitCode = 0;
  for (const provider of saved.value.providers) {
    const quiet = { ...context, words: [provider.name], environment };
    const read = await settingsWithoutSecret(quiet, provider);
    if (!read.ok) {
      // One that cannot be checked says nothing of the others.
      context.stderr.write(`${printable(provider.name)}: ${read.sentence}\n`);
      worst = 1;
      continue;
    }
    const person = headlessPerson(undefined, context.stderr);
    const diagnosis = await runChecks(read.settings, person, { login: false }, quiet);
    if (typeof diagnosis === 'number') return diagnosis;
    const report = buildReport(diagnosis, false);
    checked.push({ report, gathered: diagnosis.gathered });
    if (format === 'text' && output === undefined) context.stdout.write(lineOf(report));
    await store.save({ ...provider, verdict: report.verdict, checkedAt: Date.now() });
    worst = exitCode(report.verdict, strict) || worst;
  }
  if (format === 'text' && output === undefined) return worst;
  const shell = shellOf(context.environment['SHELL'], process.platform);
  return (await putOut(render(checked, format, shell), output, context)) ? worst : 3;
}

interface Checked {
  readonly report: Report;
  readonly gathered: Gathered;
}

type FormatOfMany = Exclude<Settings['format'], 'html' | 'request'>;

function render(checked: readonly Checked[], format: FormatOfMany, shell: Shell | undefined): string {
  const reports = checked.map(({ report }) => report);
  switch (format) {
    case 'text':
      return reports.map(lineOf).join('');
    case 'json':
      return toJson(reports);
    case 'junit':
      return toJunit(...reports);
    case 'markdown':
      return checked
        .map(({ report, gathered }) => toMarkdown(report, curlCommands(gathered), shell))
        .join('\n');
  }
}

/** Whatever has the worst verdict, so that a small trouble hides no large one. */
function lineOf({ provider, verdict, checks }: Report): string {
  const trouble = checks.filter((check) => check.verdict === verdict && verdict !== 'pass');
  const words = trouble.map(({ summary }) => summary).join(' ') || 'Nothing to change.';
  return `${printable(provider.name ?? '')}\t${verdict}\t${words}\n`;
}

function settingsWithoutSecret(context: Context, saved?: SavedConfiguration) {
  return readSettings(context, saved, async () => ({
    ok: false,
    failure: { code: 'other', message: 'providers check takes no secret.' },
  }));
}

/** Answers in the environment are for one provider, not for all. */
function withoutAnswers(environment: Context['environment']): Context['environment'] {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !name.startsWith('INFRA_PROVIDER_')),
  );
}
