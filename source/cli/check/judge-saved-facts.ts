import { judgeGathered } from '../../core/diagnose.ts';
import { failed } from '../../core/failure.ts';
import { readFileOrPipe } from '../../system/files/input-file.ts';
import type { Context, ExitCode } from '../context.ts';
import { judging } from '../engine.ts';
import { readSettings } from '../settings.ts';
import { usageError } from '../usage-error.ts';
import { factsFromText } from './facts-from-text.ts';
import { finishCheck } from './finish-check.ts';

/** `--facts`: the same judgement over what an earlier run learned; no network, no secret. */
export async function judgeSavedFacts(file: string, context: Context): Promise<ExitCode> {
  const text = await readFileOrPipe(file);
  if (!text.ok) return usageError(context, text.failure.message);
  const facts = factsFromText(text.value);
  if (!facts.ok) return usageError(context, facts.sentence);
  const read = await readSettings({ ...context, words: [] }, undefined, async () =>
    failed('Saved facts need no secret; leave --client-secret-file out.'),
  );
  if (!read.ok) return usageError(context, read.sentence);

  return finishCheck(judgeGathered(judging, facts.gathered, facts.masked), read.settings, false, context);
}
