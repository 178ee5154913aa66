import type { Gathered } from '../../core/facts/facts.ts';
import { factsFromLogin, factsWithoutLogin } from '../../core/run/fact-sources.ts';
import type { PersonPort } from '../../core/run/ports.ts';
import type { Context, ExitCode } from '../context.ts';
import { createRun, type ReadyRun } from '../create-run.ts';
import type { Settings } from '../settings.ts';
import { usageError } from '../usage-error.ts';

const notAsked = { absent: 'declined', why: 'No test login was asked for; --login does one.' } as const;

export interface WhatToRun {
  readonly login: boolean;
  /** Facts that are there already, or that nobody is to ask for. */
  readonly have?: Gathered;
}

/** A run without a screen up to its first request; an exit code where it cannot begin. */
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
