import { type Diagnosis, diagnose, type Engine } from '../../core/diagnose.ts';
import { presentFact } from '../../core/run/present-fact.ts';
import type { Context, ExitCode } from '../context.ts';
import type { ReadyRun } from '../create-run.ts';
import { createEngine } from '../engine.ts';
import { isInterrupt } from '../interrupt.ts';
import type { Settings } from '../settings.ts';

/** What most providers say to the code that is made up to try a client; the catalogue is put in order while it comes. */
const refused = { code: 'invalid_grant', text: 'grant request is invalid' };

/** Everything that a prepared run asks and judges; an exit code where there is nothing to report. */
export async function performRun(
  { run, ports }: ReadyRun,
  { loginTimeoutMs, opinions }: Settings,
  { signal }: Context,
  goingOn: (engine: Engine) => Engine = (engine) => engine,
): Promise<Diagnosis | ExitCode> {
  const engine = goingOn(await createEngine(loginTimeoutMs, undefined, opinions));
  const progress = diagnose(engine, run, ports, signal);
  if (presentFact(run.have, 'input')?.configuration.clientId !== undefined)
    setImmediate(() => engine.reference(run.have).explain(refused));
  while (true) {
    const step = await progress.next();
    if (!step.done) continue;
    // Who cuts a login short, or what follows it, reads what was learned.
    const cameToLogin = presentFact(step.value.gathered, 'login') !== undefined;
    if (!signal.aborted || (isInterrupt(signal.reason) && cameToLogin)) return step.value;
    return 130;
  }
}
