import { type Diagnosis, judgeGathered } from '../../core/diagnose.ts';
import type { Result } from '../../core/http/failure.ts';
import { readFileOrPipe } from '../../system/files/input-file.ts';
import { judging } from '../engine.ts';
import { factsFromText, type SavedFacts } from './facts-from-text.ts';

/** Reads the facts in a `--save-facts` file. */
export async function savedFacts(file: string): Promise<Result<SavedFacts>> {
  const text = await readFileOrPipe(file);
  return text.ok ? factsFromText(text.value) : text;
}

/** Reads the run in a `--save-facts` file and judges it with the current checks. */
export async function savedRun(file: string): Promise<Result<Diagnosis>> {
  const saved = await savedFacts(file);
  return saved.ok
    ? { ok: true, value: judgeGathered(judging, saved.value.gathered, saved.value.masked) }
    : saved;
}
