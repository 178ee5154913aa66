import type { Gathered } from '../../core/facts/facts.ts';
import { factsFromLogin, factsWithoutLogin } from '../../core/run/fact-sources.ts';
import type { PersonPort } from '../../core/run/ports.ts';
import type { Context, ExitCode } from '../context.ts';
import { createRun, type ReadyRun } from '../create-run.ts';
import type { Settings } from '../settings.ts';
import { usageError } from '../usage-error.ts';

const notAsked = { absent: 'declined', why: 'No test login was requested; --login does one.' } as const;

export interface WhatToRun {
  readonly login: boolean;
  /** Facts that are known already or must not be asked for. */
  readonly have?: Gathered;
}

/** Prepares a run without a screen, up to its first request; returns an exit code if it cannot start. */
export async function prepareRun(
  settings: Settings,
  person: PersonPort,
  { login, have: known = {} }: WhatToRun,
  context: Context,
): Promise<ReadyRun | ExitCode> {
  const have: Gathered = {
    ...known,
    ...(!login && Object.fromEntries(factsFromLogin.map((fact) => [fact, notAsked]))),
  };
  const want = login ? [...factsWithoutLogin, ...factsFromLogin] : factsWithoutLogin;
  const made = await createRun(settings, { person, have, want }, context);
  return made.ok ? made.value : usageError(context, made.failure.message);
}
