import { judgeGathered } from '../../core/diagnose.ts';
import { readFileOrPipe } from '../../system/files/input-file.ts';
import { conclude } from './finish-check.ts';
import type { Context, ExitCode } from '../context.ts';
import { judging } from '../engine.ts';
import { factsFromText } from './facts-from-text.ts';
import { settle } from '../settings.ts';
import { wrongUsage } from '../usage-error.ts';

/** `--facts`: the same judgement over what an earlier run learned; no network, no secret. */
export async function judgeSavedFacts(file: string, context: Context): Promise<ExitCode> {
  const text = await readFileOrPipe(file);
  if (!text.ok) return wrongUsage(context, text.failure.message);
  const facts = factsFromText(text.value);
  if (!facts.ok) return wrongUsage(context, facts.sentence);
  const settled = await settle({ ...context, words: [] }, undefined, async () => ({
    ok: false,
    failure: { code: 'other', message: 'Saved facts need no secret; leave --client-secret-file out.' },
  }));
  if (!settled.ok) return wrongUsage(context, settled.sentence);

  return conclude(judgeGathered(judging, facts.gathered, facts.masked), settled.settings, false, context);
}
