import { failed } from '../../core/http/failure.ts';
import { exitCode, type Report } from '../../core/report/report.ts';
import { type Shell, shellOf } from '../../core/shell/shell.ts';
import { printable } from '../../core/text/printable.ts';
import { sinceWords } from '../../report/comparison-text.ts';
import { type CurlCommands, curlCommands } from '../../report/curl.ts';
import { toJson } from '../../report/json.ts';
import { toJunit } from '../../report/junit.ts';
import { toMarkdown } from '../../report/markdown.ts';
import { worstWords } from '../../report/worst-words.ts';
import type { SavedProvider } from '../../system/store/saved-provider.ts';
import { readBatchLimits } from '../batch/batch-settings.ts';
import { type Checked, checkTask, whyNoneCanBegin } from '../batch/check-task.ts';
import { expiriesOf } from '../batch/expiries.ts';
import { inOrder } from '../batch/in-order.ts';
import { runBatch } from '../batch/run-batch.ts';
import { writeCalendar } from '../batch/write-calendar.ts';
import type { Context, ExitCode } from '../context.ts';
import { openStore } from '../saved-configuration.ts';
import { readSettings, type Settings } from '../settings.ts';
import { unfinished } from '../unfinished.ts';
import { usageError } from '../usage-error.ts';
import { putOut } from '../write-report.ts';
import { fingerprint } from './compare-with.ts';

/**
 * `oidc-wizard providers check`: the worst verdict determines the exit code. Secrets are not saved, so credentials are
 * not tried.
 */
export async function checkSavedProviders(context: Context): Promise<ExitCode> {
  const { signal, stderr, stdout } = context;
  const limits = readBatchLimits(context.flags);
  if (!limits.ok) return usageError(context, limits.failure.message);
  const store = openStore(context);
  const saved = await store.list();
  if (!saved.ok) return unfinished(context, saved.failure.message);
  const asked = await readSettings({ ...context, words: [], environment: {} }, undefined, async () =>
    failed('providers check takes no secret.'),
  );
  if (!asked.ok) return usageError(context, asked.failure.message);
  const { format, output, strict } = asked.value;
  if (format === 'html' || format === 'request') {
    return usageError(context, `--format ${format} is about one provider: oidc-wizard check NAME.`);
  }
  const { providers } = saved.value;
  if (providers.length === 0) stderr.write('Nothing was saved yet.\n');

  const trouble = await whyNoneCanBegin(context);
  if (trouble !== undefined) return usageError(context, trouble);

  const asTheyCome = format === 'text' && output === undefined;
  const outcomes = new Map<string, Pick<SavedProvider, 'verdict' | 'checkedAt' | 'expiries' | 'passed'>>();
  const found: Found[] = [];
  let worst: ExitCode = 0;
  const names = providers.map(({ name }) => name);
  const tasks = providers.map((provider) => checkTask(provider, context));
  for await (const checked of inOrder(names, withoutFacts(runBatch(tasks, limits.value, signal), format))) {
    if (checked.is === 'cancelled') continue;
    if (checked.is === 'not-checked') {
      // A provider that could not be checked does not affect the others.
      stderr.write(`${printable(checked.name)}: ${checked.why}\n`);
      worst = 1;
      continue;
    }
    const { report, expiries, passed } = checked;
    const { verdict } = report;
    outcomes.set(checked.name, { verdict, checkedAt: Date.now(), expiries, ...(passed && { passed }) });
    worst = exitCode(verdict, strict) || worst;
    if (asTheyCome) stdout.write(lineOf(report));
    else found.push(checked);
  }
  await store.save(
    ...providers.flatMap((provider) => {
      const outcome = outcomes.get(provider.name);
      return outcome ? [{ ...provider, ...outcome }] : [];
    }),
  );
  if (context.flags.calendar !== undefined) {
    const known = Array.from(outcomes, ([provider, { expiries = [] }]) => ({ provider, expiries }));
    const stopped = await writeCalendar(context.flags.calendar, known, context);
    if (stopped) return stopped;
  }
  const shell = shellOf(context.environment['SHELL'], process.platform);
  if (!asTheyCome && !(await putOut(render(found, format, shell), output, context))) return 3;
  return signal.aborted ? 130 : worst;
}

interface Found {
  readonly report: Report;
  /** Only for a format that shows them. */
  readonly curl?: CurlCommands;
}

type FormatOfMany = Exclude<Settings['format'], 'html' | 'request'>;

/** Drops each run’s facts, so that they are not held in memory while slower runs before it finish. */
async function* withoutFacts(all: AsyncIterable<Checked>, format: FormatOfMany) {
  for await (const checked of all) {
    if (checked.is !== 'checked') {
      yield checked;
      continue;
    }
    const { gathered, ...kept } = checked;
    const { verdict, checks } = kept.report;
    yield {
      ...kept,
      expiries: expiriesOf(gathered),
      ...(format === 'markdown' && { curl: curlCommands(gathered) }),
      ...(verdict !== 'fail' && { passed: fingerprint({ gathered, results: checks }) }),
    };
  }
}

function render(found: readonly Found[], format: FormatOfMany, shell: Shell | undefined): string {
  const reports = found.map(({ report }) => report);
  switch (format) {
    case 'text':
      return reports.map(lineOf).join('');
    case 'json':
      return toJson(reports);
    case 'junit':
      return toJunit(...reports);
    case 'markdown':
      return found.flatMap(({ report, curl }) => (curl ? toMarkdown(report, curl, shell) : [])).join('\n');
  }
}

function lineOf(report: Report): string {
  const since = report.comparison ? sinceWords(report.comparison) : '';
  const words = [worstWords(report), since].filter((some) => some !== '').join('; ');
  return `${printable(report.provider.name ?? '')}\t${report.verdict}\t${words}\n`;
}
