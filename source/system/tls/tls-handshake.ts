import { isIP } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { CertificateFact, TlsInspection } from '../../core/facts/facts.ts';
import { isRefusedHost } from '../../core/http/address.ts';
import type { Failure } from '../../core/http/failure.ts';
import { connectionFailure } from '../http/connection-failure.ts';
import { cancelled, refusedAddress } from '../http/failures.ts';
import { createGuardedLookup } from '../http/guarded-lookup.ts';
import { startDeadline } from '../http/start-deadline.ts';
import { inExecutable } from '../in-executable.ts';
import type { Place } from '../place.ts';
import type { CertificateAuthorities } from './certificate-authorities.ts';
import { readCertificateChain } from './certificate-chain.ts';
import { trustIn } from './trust.ts';

/** Performs only a verifying TLS handshake; returns the chain even if it is not trusted. */
export async function shakeHands(
  place: Place,
  authorities: CertificateAuthorities,
  timeoutMs: number,
  cancel: AbortSignal,
): Promise<Omit<TlsInspection, 'trustedBy'>> {
  if (isRefusedHost(place.host)) return { chain: [], failure: refusedAddress(place) };
  if (cancel.aborted) return { chain: [], failure: cancelled(place) };
  const { connect } = process.getBuiltinModule('node:tls');

  return new Promise((resolve) => {
    let chain: readonly CertificateFact[] = [];
    let protocol: string | null = null;
    const socket: TLSSocket = connect({
      ...place,
      ...trustIn(authorities),
      // Bun, in the executable, does not show the certificates of a handshake that it refuses. Nothing is sent here in
      // any case.
      rejectUnauthorized: !inExecutable,
      // A server name is never an IP address (RFC 6066, 3).
      ...(isIP(place.host) === 0 && { servername: place.host }),
      lookup: createGuardedLookup('any', () => undefined),
    });
    const finish = (failure?: Failure): void => {
      stop();
      cancel.removeEventListener('abort', onCancel);
      socket.destroy();
      resolve({ chain, ...(protocol && { protocol }), ...(failure && { failure }) });
    };
    const stop = startDeadline(timeoutMs, () => finish(late(place)));
    const onCancel = (): void => finish(cancelled(place));
    cancel.addEventListener('abort', onCancel, { once: true });
    const look = (): void => {
      if (chain.length > 0) return;
      chain = readCertificateChain(socket);
      protocol = socket.getProtocol();
    };
    // Node drops the certificates of a refused handshake before it reports the error.
    socket.prependOnceListener('secure', look);
    socket.once('secureConnect', () => {
      look();
      finish(socket.authorized ? undefined : connectionFailure(refusalIn(socket), place, chain));
    });
    socket.on('error', (error) => {
      look();
      finish(connectionFailure(error, place, chain));
    });
  });
}

/** Despite its type, this holds only the code. */
function refusalIn({ authorizationError }: TLSSocket): Error {
  const code = String(authorizationError);
  return Object.assign(new Error(code.toLowerCase().replaceAll('_', ' ')), { code });
}

function late(place: Place): Failure {
  return {
    code: 'timeout-connect',
    message: `${place.host}:${place.port} did not finish the TLS handshake in time.`,
    detail: { ...place, waitingFor: 'connection' },
  };
}
