import type { Failure } from '../../core/http/failure.ts';
import type { CallbackListener, Ports } from '../../core/run/ports.ts';

export type Opened =
  | { readonly is: 'listening'; readonly listener: CallbackListener }
  /** The person chose to continue without the port. */
  | { readonly is: 'paste-only'; readonly failure: Failure }
  | { readonly is: 'given-up'; readonly failure: Failure }
  | { readonly is: 'cancelled' };

const retryEveryMs = 1000;

/** The port is fixed, because it is registered; if it is taken, this waits until it is free. */
export async function openListener(
  { loopback, person, clock }: Pick<Ports, 'loopback' | 'person' | 'clock'>,
  giveUpAfterMs: number,
  signal: AbortSignal,
): Promise<Opened> {
  const stop = new AbortController();
  const inner = AbortSignal.any([signal, stop.signal]);
  const giveUpAt = clock.now() + giveUpAfterMs;
  let pasteOnly: Promise<'paste-only'> | undefined;
  try {
    while (!signal.aborted) {
      const opened = await loopback.listen();
      if (opened.ok) {
        if (pasteOnly) person.notify({ type: 'port-free' });
        return { is: 'listening', listener: opened.value };
      }
      const { failure } = opened;
      if (!pasteOnly) {
        person.notify({ type: 'port-busy', port: portIn(failure), failure });
        pasteOnly = person.pasteOnly(inner).then(() => 'paste-only');
        // The rejection may come before anything awaits it.
        pasteOnly.catch(() => undefined);
      }
      if (clock.now() >= giveUpAt) return { is: 'given-up', failure };
      const waited = clock.sleep(retryEveryMs, inner).then(() => 'again' as const);
      const next = await Promise.race([pasteOnly, waited]).catch(() => 'cancelled' as const);
      if (next === 'paste-only' && !signal.aborted) return { is: 'paste-only', failure };
    }
    return { is: 'cancelled' };
  } finally {
    stop.abort();
  }
}

/** Resolves with the listener once the port is free; rejects if the signal aborts first. */
export async function listenWhenFree(
  { loopback, clock }: Pick<Ports, 'loopback' | 'clock'>,
  signal: AbortSignal,
): Promise<CallbackListener> {
  while (true) {
    await clock.sleep(retryEveryMs, signal);
    const opened = await loopback.listen();
    if (!opened.ok) continue;
    if (!signal.aborted) return opened.value;
    await opened.value.close();
    signal.throwIfAborted();
  }
}

function portIn({ detail }: Failure): number {
  return typeof detail?.['port'] === 'number' ? detail['port'] : 8301;
}
