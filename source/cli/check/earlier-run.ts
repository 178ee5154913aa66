import { type Diagnosis, judgeGathered } from '../../core/diagnose.ts';
import { readFileOrPipe } from '../../system/files/input-file.ts';
import { judging } from '../engine.ts';
import { factsFromText } from './facts-from-text.ts';

export type ReadEarlierRun =
  | { readonly ok: true; readonly value: Diagnosis }
  | { readonly ok: false; readonly sentence: string };

/** `--compare`: a run that `--save-facts` kept, judged as this one is. */
export async function earlierRun(file: string): Promise<ReadEarlierRun> {
  const text = await readFileOrPipe(file);
  if (!text.ok) return { ok: false, sentence: text.failure.message };
  const facts = factsFromText(text.value);
  return facts.ok ? { ok: true, value: judgeGathered(judging, facts.gathered, facts.masked) } : facts;
}
