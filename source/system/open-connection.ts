import { isRefusedHost } from '../core/http/address.ts';
import type { Failure } from '../core/http/failure.ts';
import { connectionFailure } from './http/connection-failure.ts';
import { cancelled, refusedAddress } from './http/failures.ts';
import { createGuardedLookup } from './http/guarded-lookup.ts';
import { startDeadline } from './http/start-deadline.ts';
import type { Place } from './place.ts';

/** Opens a connection and closes it at once without sending anything. */
export async function openConnection(
  place: Place,
  timeoutMs: number,
  cancel: AbortSignal,
): Promise<Failure | undefined> {
  if (cancel.aborted) return cancelled(place);
  if (isRefusedHost(place.host)) return refusedAddress(place);
  const { connect } = process.getBuiltinModule('node:net');

  return new Promise((resolve) => {
    const socket = connect({ ...place, lookup: createGuardedLookup('any', () => undefined) });
    const finish = (failure?: Failure): void => {
      stop();
      cancel.removeEventListener('abort', onCancel);
      socket.destroy();
      resolve(failure);
    };
    const late = Object.assign(new Error('Nothing accepted the connection in time.'), { code: 'ETIMEDOUT' });
    const stop = startDeadline(timeoutMs, () => finish(connectionFailure(late, place)));
    const onCancel = (): void => finish(cancelled(place));
    cancel.addEventListener('abort', onCancel, { once: true });
    socket.once('connect', () => finish());
    socket.on('error', (error) => finish(connectionFailure(error, place)));
  });
}
