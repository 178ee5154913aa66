import type { Engine } from '../../core/diagnose.ts';
import { presentFact } from '../../core/run/present-fact.ts';
import { rules } from '../../relying-parties/rules.ts';
import type { ReadyRun } from '../create-run.ts';

/**
 * Sends the request that a run begins with before the engine is loaded, which takes as long as to connect to a provider
 * that is far away. The engine that is given goes on with that request instead of sending its own.
 */
export async function askAhead(
  { run, ports }: ReadyRun,
  signal: AbortSignal,
): Promise<(engine: Engine) => Engine> {
  const input = presentFact(run.have, 'input');
  if (!input) return (engine) => engine;
  const { createTypedUrlDiscoveryProbe } = await import('../../probes/discovery/typed-url-discovery.ts');
  const first = createTypedUrlDiscoveryProbe(rules);
  // It shows nothing secret.
  const answer = first.gather({ input }, { ...ports, secrets: { input: {} } }, signal);
  // Whoever waits for it gets its error as well.
  answer.catch(() => undefined);
  return (engine) => ({
    ...engine,
    probes: engine.probes.map((probe) =>
      probe.gives === first.gives ? { ...probe, gather: () => answer } : probe,
    ),
  });
}
