import type { Readable } from 'node:stream';
import { failed, type Result } from '../../core/http/failure.ts';
import type { ServerSight } from '../../core/run/server-sight.ts';
import { readServerOutput } from '../../relying-parties/infra/rules.ts';
import { readInput } from '../../system/files/input-file.ts';

/** Enough for saved facts; no command prints more. */
const largestOutput = 16 * 1024 * 1024;

/** `--server-output`: what Infra’s server received, according to its output. */
export async function serverSightIn(file: string, stdin: () => Readable): Promise<Result<ServerSight>> {
  const text = await readInput(file, stdin, largestOutput);
  if (!text.ok) return text;
  if (text.value.trim() === '')
    return failed('The output of Infra’s server is empty: include its errors (2>&1), and leave out -q.');
  return { ok: true, value: readServerOutput(text.value) };
}
