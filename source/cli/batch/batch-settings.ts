import { failed, type Result } from '../../core/http/failure.ts';
import { printable } from '../../core/text/printable.ts';
import type { Context } from '../context.ts';
import type { Flags } from '../flags.ts';
import type { BatchLimits } from './run-batch.ts';

export interface BatchSettings extends BatchLimits {
  readonly shard: Shard;
  /** Where reports go besides standard output. */
  readonly output?: { readonly file: string; readonly resume: boolean };
  readonly metricsFile?: string;
  readonly calendarFile?: string;
}

/** One shard of several; `index` starts at 0. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

const usualConcurrency = '16';
const mostConcurrency = 256;
/** A single client can quickly hit a provider’s rate limit. */
const perHost = 4;

export function readBatchSettings({ flags, words }: Context): Result<BatchSettings> {
  if (words.length > 0) return failed('A batch takes no name; its providers are in the file.');
  const alone = [
    'url',
    'client-id',
    'client-secret',
    'client-secret-file',
    'kind',
    'login',
    'facts',
    'save-facts',
    'compare',
  ] as const;
  const misplaced = alone.find((name) => flags[name] !== undefined);
  if (misplaced !== undefined)
    return failed(`--${misplaced} is for one provider; it does not go with --batch.`);
  if (flags.format !== undefined && flags.format !== 'json') {
    return failed('A batch is written as JSON, one report per line; --format does not go with it.');
  }
  if (flags.output !== undefined && flags.resume !== undefined) {
    return failed('--resume names the file that is continued; --output does not go with it.');
  }
  const limits = readBatchLimits(flags);
  if (!limits.ok) return limits;
  const shard = readShard(flags.shard ?? '1/1');
  if (!shard) return failed('--shard is I/N, such as 2/5 for the second of five parts.');
  const file = flags.resume ?? flags.output;
  return {
    ok: true,
    value: {
      ...limits.value,
      shard,
      ...(file !== undefined && { output: { file, resume: flags.resume !== undefined } }),
      ...(flags.metrics !== undefined && { metricsFile: flags.metrics }),
      ...(flags.calendar !== undefined && { calendarFile: flags.calendar }),
    },
  };
}

/** Reads the maximum number of concurrent runs. */
export function readBatchLimits({ concurrency = usualConcurrency }: Flags): Result<BatchLimits> {
  if (!/^\d{1,3}$/.test(concurrency) || Number(concurrency) < 1 || Number(concurrency) > mostConcurrency) {
    return failed(
      `--concurrency is a number from 1 to ${mostConcurrency}; it is “${printable(concurrency)}”.`,
    );
  }
  return { ok: true, value: { concurrency: Number(concurrency), perHost } };
}

function readShard(text: string): Shard | undefined {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? [];
  if (index === undefined || count === undefined || index < 1 || index > count) return undefined;
  return { index: index - 1, count };
}
