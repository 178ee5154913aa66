import type { AwaitedCallback, CallbackListener, CallbackParameters, Ports } from '../../core/run/ports.ts';
import { readPastedCallback } from './pasted-callback.ts';

export interface Waiting extends AwaitedCallback {
  /** Pending if the port was taken and the person continues without it: resolves when it is free. */
  readonly listener: CallbackListener | Promise<CallbackListener>;
  readonly redirectUri: string;
  readonly timeoutMs: number;
  /** Aborted once it is known that nobody can come back, which ends the wait as the timeout does. */
  readonly cannotReturn?: AbortSignal | undefined;
}

export type Awaited =
  | { readonly is: 'returned'; readonly parameters: CallbackParameters }
  | { readonly is: 'timed-out' }
  | { readonly is: 'cancelled' };

/** Waits for the first of: the browser, a pasted address, the timeout, a cancel. */
export async function awaitCallback(
  { listener, redirectUri, timeoutMs, cannotReturn, ...callback }: Waiting,
  { person, clock }: Pick<Ports, 'person' | 'clock'>,
  signal: AbortSignal,
): Promise<Awaited> {
  const stop = new AbortController();
  const inner = AbortSignal.any([signal, stop.signal]);
  const receive = (opened: CallbackListener) => opened.receive(callback, inner);
  const returned = (parameters: CallbackParameters): Awaited => ({ is: 'returned', parameters });
  const ways: Promise<Awaited>[] = [
    pasted().then(returned),
    clock.sleep(timeoutMs, inner).then(() => ({ is: 'timed-out' })),
    ...(cannotReturn ? [aborted(cannotReturn).then((): Awaited => ({ is: 'timed-out' }))] : []),
    aborted(inner).then(() => ({ is: 'cancelled' })),
    // Start at once if the listener exists: the answer may come before anything else runs.
    (listener instanceof Promise ? listener.then(receive) : receive(listener)).then(returned),
  ];
  try {
    const first = await Promise.race(ways);
    return signal.aborted ? { is: 'cancelled' } : first;
  } catch (error) {
    if (signal.aborted) return { is: 'cancelled' };
    throw error;
  } finally {
    stop.abort();
  }

  async function pasted(): Promise<CallbackParameters> {
    while (true) {
      const address = await person.nextPaste(inner);
      inner.throwIfAborted();
      const read = readPastedCallback(address, redirectUri, callback.state);
      if (read.ok) return read.parameters;
      person.notify({ type: 'paste-refused', reason: read.reason });
    }
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
