import { createHash } from 'node:crypto';
import { failed, type Result } from '../../core/http/failure.ts';
import { isObject, parseJson } from '../../core/json/json-value.ts';
import { exitCode, worstVerdict } from '../../core/report/report.ts';
import { Secret } from '../../core/secrets/secret.ts';
import { printable } from '../../core/text/printable.ts';
import type { ProviderExpiries } from '../../report/expiries.ts';
import { escapeTerminalCharacters } from '../../report/json.ts';
import { type ProviderMetrics, toOpenMetrics } from '../../report/open-metrics.ts';
import { type BatchEntry, readBatchText } from '../../system/files/batch-text.ts';
import { readInput } from '../../system/files/input-file.ts';
import { openLineFile } from '../../system/files/line-file.ts';
import { writeOutputFile } from '../../system/files/output-file.ts';
import { readSecretFile } from '../../system/files/secret-file.ts';
import type { Context, ExitCode } from '../context.ts';
import { unfinished } from '../unfinished.ts';
import { usageError } from '../usage-error.ts';
import { batchProgress } from './batch-progress.ts';
import { readBatchSettings, type Shard } from './batch-settings.ts';
import { type Checked, checkTask, whyNoneCanBegin } from './check-task.ts';
import { expiriesOf } from './expiries.ts';
import { lineWriter } from './line-writer.ts';
import { providerMetrics } from './provider-metrics.ts';
import { runBatch } from './run-batch.ts';
import { writeCalendar } from './write-calendar.ts';

const largestBatch = 64 * 1024 * 1024;

/** `oidc-wizard check --batch FILE`: many providers concurrently, with one report per line as each finishes. */
export async function checkBatch(file: string, context: Context): Promise<ExitCode> {
  const { flags, stderr, signal } = context;
  const read = readBatchSettings(context);
  if (!read.ok) return usageError(context, read.failure.message);
  const settings = read.value;
  const entries = await readEntries(file, context);
  if (!entries.ok) return usageError(context, entries.failure.message);
  const trouble = await whyNoneCanBegin(context);
  if (trouble !== undefined) return usageError(context, trouble);

  const out =
    settings.output && openLineFile(settings.output.file, settings.output.resume ? 'append' : 'anew');
  if (out && !out.ok) return unfinished(context, out.failure.message);
  const done = await namesIn(out?.value.lines());
  const tasks = entries.value
    .filter((entry) => isInShard(entry, settings.shard) && !done.has(entry.name))
    .map((entry) => checkTask(entry, context, () => secretOf(entry, context)));
  const write = lineWriter(context, out?.value);
  const progress = batchProgress(context, tasks.length);
  const metrics: ProviderMetrics[] = [];
  const expiries: ProviderExpiries[] = [];
  let worst: ExitCode = 0;
  for await (const checked of runBatch(tasks, settings, signal)) {
    progress.add(checked);
    worst = exitOf(checked, flags.strict ?? false) || worst;
    const line = lineOf(checked);
    if (line !== undefined && !(await write(line))) {
      out?.value.close();
      return unfinished(context, 'The reports could not be written.');
    }
    if (checked.is !== 'checked') continue;
    if (settings.metricsFile !== undefined) {
      metrics.push(providerMetrics(checked.name, worstVerdict(checked.report), checked.gathered));
    }
    if (settings.calendarFile !== undefined) {
      expiries.push({ provider: checked.name, expiries: expiriesOf(checked.gathered) });
    }
  }
  out?.value.close();
  progress.finish(signal.aborted);
  if (settings.metricsFile !== undefined) {
    const written = await writeOutputFile(settings.metricsFile, toOpenMetrics(metrics));
    if (!written.ok)
      return unfinished(context, `The metrics could not be written: ${written.failure.message}`);
  }
  if (settings.calendarFile !== undefined) {
    const stopped = await writeCalendar(settings.calendarFile, expiries, context);
    if (stopped) return stopped;
  }
  if (!signal.aborted) return worst;
  if (settings.output) stderr.write(`Continue with --resume ${printable(settings.output.file)}.\n`);
  return 130;
}

async function readEntries(file: string, { stdin }: Context): Promise<Result<readonly BatchEntry[]>> {
  const text = await readInput(file, stdin, largestBatch);
  return text.ok ? readBatchText(text.value) : text;
}

/** The providers in an earlier run’s reports; a line that was cut off when the run was killed does not count. */
async function namesIn(lines: AsyncIterable<string> | undefined): Promise<ReadonlySet<unknown>> {
  const names = new Set<unknown>();
  for await (const line of lines ?? []) {
    const report = parseJson(line);
    const provider = isObject(report) ? report['provider'] : undefined;
    if (isObject(provider)) names.add(provider['name']);
  }
  return names;
}

/** Assigns providers to shards the same way on every machine, regardless of the file’s order. */
function isInShard({ name }: BatchEntry, { index, count }: Shard): boolean {
  return createHash('sha256').update(name).digest().readUInt32BE(0) % count === index;
}

async function secretOf(entry: BatchEntry, context: Context): Promise<Result<Secret | undefined>> {
  const { clientSecretFile, clientSecretEnv } = entry;
  if (clientSecretFile !== undefined) return readSecretFile(clientSecretFile, context.stdin);
  if (clientSecretEnv === undefined) return { ok: true, value: undefined };
  const value = context.environment[clientSecretEnv];
  if (value) return { ok: true, value: new Secret(value) };
  const message = `The environment has no ${printable(clientSecretEnv, 100)}, which should contain the client secret.`;
  return failed(message);
}

function exitOf(checked: Checked, strict: boolean): ExitCode {
  switch (checked.is) {
    case 'checked':
      return exitCode(worstVerdict(checked.report), strict);
    case 'not-checked':
      return 1;
    case 'cancelled':
      return 0;
  }
}

function lineOf(checked: Checked): string | undefined {
  switch (checked.is) {
    case 'checked':
      return `${escapeTerminalCharacters(JSON.stringify(checked.report))}\n`;
    // Left out, so that resuming tries it again.
    case 'not-checked':
    case 'cancelled':
      return undefined;
  }
}
