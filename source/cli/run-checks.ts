import { type Diagnosis, diagnose } from '../core/diagnose.ts';
import { factsFromLogin, factsWithoutLogin } from '../core/fact-sets.ts';
import type { Gathered } from '../core/facts.ts';
import type { PersonPort } from '../core/ports.ts';
import type { Context, ExitCode } from './context.ts';
import { createEngine } from './engine.ts';
import { inquiryFact } from './inquiry.ts';
import { createRunPorts } from './run-ports.ts';
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
  const made = await createRunPorts(settings, person, context);
  if (!made.ok) return wrongUsage(context, made.failure.message);
  const { ports, environmentFact } = made;
  const engine = await createEngine(settings.loginTimeoutMs);
  const have: Gathered = {
    ...known,
    inquiry: inquiryFact(settings.answers, ports.clock.now(), environmentFact),
    ...(!login && Object.fromEntries(factsFromLogin.map((fact) => [fact, notAsked]))),
  };
  const want = login ? [...factsWithoutLogin, ...factsFromLogin] : factsWithoutLogin;
  const progress = diagnose(engine, { have, want }, ports, context.signal);
  while (true) {
    const step = await progress.next();
    if (!step.done) continue;
    return context.signal.aborted ? 130 : step.value;
  }
}
