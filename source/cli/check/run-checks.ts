import { type Diagnosis, diagnose } from '../../core/diagnose.ts';
import { factsFromLogin, factsWithoutLogin } from '../../core/fact-sources.ts';
import type { Gathered } from '../../core/facts.ts';
import type { PersonPort } from '../../core/ports.ts';
import { presentFact } from '../../core/present-fact.ts';
import type { Context, ExitCode } from '../context.ts';
import { createRun } from '../create-run.ts';
import { createEngine } from '../engine.ts';
import { interrupt } from '../interrupt.ts';
import type { Settings } from '../settings.ts';
import { usageError } from '../usage-error.ts';

const notAsked = { absent: 'declined', why: 'No test login was asked for; --login does one.' } as const;

export interface WhatToRun {
  readonly login: boolean;
  /** Facts that are there already, or that nobody is to ask for. */
  readonly have?: Gathered;
}

function gaveUpLogin({ gathered }: Diagnosis): boolean {
  const outcome = presentFact(gathered, 'login')?.outcome;
  return outcome?.is === 'not-started' && outcome.failure.code === 'cancelled';
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
  if (!made.ok) return usageError(context, made.failure.message);
  const { run, ports } = made.value;
  const engine = await createEngine(settings.loginTimeoutMs, undefined, settings.opinions);
  const progress = diagnose(engine, run, ports, context.signal);
  while (true) {
    const step = await progress.next();
    if (!step.done) continue;
    const { aborted, reason } = context.signal;
    // What was learned before a login that somebody gave up is still worth reading.
    if (!aborted || (reason === interrupt && gaveUpLogin(step.value))) return step.value;
    return 130;
  }
}
