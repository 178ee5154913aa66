import { type Diagnosis, diagnose } from '../core/diagnose.ts';
import { factsFromLogin, factsWithoutLogin } from '../core/fact-sets.ts';
import type { Gathered } from '../core/facts.ts';
import type { PersonPort } from '../core/ports.ts';
import type { Context, ExitCode } from './context.ts';
import { createRun } from './create-run.ts';
import { createEngine } from './engine.ts';
import type { Settings } from './settings.ts';
import { wrongUsage } from './wrong-usage.ts';

const notAsked = { absent: 'declined', why: 'No test login was asked for; --login does one.' } as const;

export interface WhatToRun {
  readonly login: boolean;
  /** Facts that are there already, or that nobody is to ask for. */
  readonly have?: Gathered;
}

/** One whole run without a screen; an exit code where there is nothing to report. */
export async function runChecks(
  settings: Settings,
  person: PersonPort,
  { login, have: known = {} }: WhatToRun,
  context: Context,
): Promise<Diagnosis | ExitCode> {
  const have: Gathered = {
    ...known,
    ...(!login && Object.fromEntries(factsFromLogin.map((fact) => [fact, notAsked]))),
  };
  const want = login ? [...factsWithoutLogin, ...factsFromLogin] : factsWithoutLogin;
  const made = await createRun(settings, { person, have, want }, context);
  if (!made.ok) return wrongUsage(context, made.failure.message);
  const { run, ports } = made.value;
  const engine = await createEngine(settings.loginTimeoutMs);
  const progress = diagnose(engine, run, ports, context.signal);
  while (true) {
    const step = await progress.next();
    if (!step.done) continue;
    return context.signal.aborted ? 130 : step.value;
  }
}
