import type { Diagnosis } from '../../core/diagnose.ts';
import type { PersonPort } from '../../core/run/ports.ts';
import type { Context, ExitCode } from '../context.ts';
import type { Settings } from '../settings.ts';
import { performRun } from './perform-run.ts';
import { prepareRun, type WhatToRun } from './prepare-run.ts';

/** Performs a whole run without a screen; returns an exit code if there is nothing to report. */
export async function runChecks(
  settings: Settings,
  person: PersonPort,
  what: WhatToRun,
  context: Context,
): Promise<Diagnosis | ExitCode> {
  const ready = await prepareRun(settings, person, what, context);
  return typeof ready === 'number' ? ready : performRun(ready, settings, context);
}
