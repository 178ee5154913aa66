import { judgeGathered } from '../../core/diagnose.ts';
import type { Gathered } from '../../core/facts/facts.ts';
import { failed } from '../../core/http/failure.ts';
import { presentFact } from '../../core/run/present-fact.ts';
import type { ServerSight } from '../../core/run/server-sight.ts';
import type { Context, ExitCode } from '../context.ts';
import { judging } from '../engine.ts';
import { readSettings } from '../settings.ts';
import { usageError } from '../usage-error.ts';
import { finishCheck } from './finish-check.ts';
import { savedFacts } from './saved-run.ts';

/** `--facts`: judges an earlier run’s facts again, without network or secrets. */
export async function judgeSavedFacts(file: string, context: Context): Promise<ExitCode> {
  const saved = await savedFacts(file);
  if (!saved.ok) return usageError(context, saved.failure.message);
  const facts = saved.value;
  // The facts tell which of a configuration’s providers is meant.
  const url = presentFact(facts.gathered, 'input')?.configuration.url;
  const flags = { ...(url !== undefined && { url }), ...context.flags };
  const read = await readSettings({ ...context, flags, words: [] }, undefined, async () =>
    failed('Saved facts need no secret; leave out --client-secret-file.'),
  );
  if (!read.ok) return usageError(context, read.failure.message);

  const { serverSight } = read.value.configuration;
  const gathered = serverSight ? withServerSight(facts.gathered, serverSight) : facts.gathered;
  return finishCheck(judgeGathered(judging, gathered, facts.masked), read.value, false, context);
}

/** Adds output from Infra’s server that is newer than the saved facts. */
function withServerSight(gathered: Gathered, serverSight: ServerSight): Gathered {
  const input = presentFact(gathered, 'input');
  if (!input) return gathered;
  return { ...gathered, input: { ...input, configuration: { ...input.configuration, serverSight } } };
}
