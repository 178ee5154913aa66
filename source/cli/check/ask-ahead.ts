import type { Engine } from '../../core/diagnose.ts';
import { presentFact } from '../../core/run/present-fact.ts';
import { rules } from '../../relying-parties/rules.ts';
import type { ReadyRun } from '../create-run.ts';

/**
 * Sends the run’s first request before the engine is loaded, which takes about as long as connecting to a distant
 * provider. The returned function makes an engine use that request instead of sending its own.
 */
export async function askAhead(
  { run, ports }: ReadyRun,
  signal: AbortSignal,
): Promise<(engine: Engine) => Engine> {
  const input = presentFact(run.have, 'input');
  if (!input) return (engine) => engine;
  const { createTypedUrlDiscoveryProbe } = await import('../../probes/discovery/typed-url-discovery.ts');
  const first = createTypedUrlDiscoveryProbe(rules);
  // This probe needs no secrets.
  const answer = first.gather({ input }, { ...ports, secrets: { input: {} } }, signal);
  // Whoever awaits the answer gets its error too.
  answer.catch(() => undefined);
  return (engine) => ({
    ...engine,
    probes: engine.probes.map((probe) =>
      probe.gives === first.gives ? { ...probe, gather: () => answer } : probe,
    ),
  });
}
