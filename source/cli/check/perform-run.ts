import { type Diagnosis, diagnose, type Engine } from '../../core/diagnose.ts';
import type { Gathered } from '../../core/facts/facts.ts';
import { localhostRedirectUri } from '../../core/http/localhost-redirect-uri.ts';
import { presentFact } from '../../core/run/present-fact.ts';
import { redirectUriRegistration } from '../../readings/authorization/redirect-uri-registration.ts';
import type { Context, ExitCode } from '../context.ts';
import type { ReadyRun } from '../create-run.ts';
import { createEngine } from '../engine.ts';
import { isInterrupt } from '../interrupt.ts';
import type { Settings } from '../settings.ts';

/** The usual answer to the made-up code that tries a client; looking it up while waiting prepares the catalog. */
const refused = { code: 'invalid_grant', text: 'grant request is invalid' };

/** Gathers and judges everything for a prepared run; returns an exit code if there is nothing to report. */
export async function performRun(
  { run, ports }: ReadyRun,
  { loginTimeoutMs, opinions }: Settings,
  { signal }: Context,
  goingOn: (engine: Engine) => Engine = (engine) => engine,
): Promise<Diagnosis | ExitCode> {
  const cannotReturn = new AbortController();
  const engine = goingOn(await createEngine(loginTimeoutMs, undefined, opinions, cannotReturn.signal));
  const progress = diagnose(engine, run, ports, signal);
  const wantsLogin = run.want.includes('login');
  if (presentFact(run.have, 'input')?.configuration.clientId !== undefined)
    setImmediate(() => engine.reference(run.have).explain(refused));
  while (true) {
    const step = await progress.next();
    if (!step.done) {
      if (wantsLogin && step.value.type === 'gathered' && endsAtErrorPage(step.value.gathered, engine))
        cannotReturn.abort();
      continue;
    }
    // If somebody interrupts the login or what follows it, the facts so far are still reported.
    const cameToLogin = presentFact(step.value.gathered, 'login') !== undefined;
    if (!signal.aborted || (isInterrupt(signal.reason) && cameToLogin)) return step.value;
    return 130;
  }
}

/** Whether the provider refuses the address to which a test login comes back, before anybody signs in. */
function endsAtErrorPage(gathered: Gathered, { reference }: Engine): boolean {
  const authorization = presentFact(gathered, 'authorization');
  if (!authorization || presentFact(gathered, 'login')) return false;
  return 'words' in redirectUriRegistration(authorization, localhostRedirectUri, reference(gathered));
}
