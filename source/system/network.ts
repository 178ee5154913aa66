import { lookup } from 'node:dns/promises';
import type { TlsInspection } from '../core/facts/facts.ts';
import { isNeverResolved } from '../core/http/address.ts';
import type { Failure, Result } from '../core/http/failure.ts';
import type { NetworkPort } from '../core/run/ports.ts';
import { connectionFailure } from './http/connection-failure.ts';
import { cancelled } from './http/failures.ts';
import { nameNotFound } from './http/name-not-found.ts';
import { startDeadline } from './http/start-deadline.ts';
import { openConnection } from './open-connection.ts';
import type { CertificateAuthorities } from './tls/certificate-authorities.ts';
import { shakeHands } from './tls/tls-handshake.ts';

export interface NetworkOptions {
  readonly timeoutMs: number;
  readonly authorities: CertificateAuthorities;
  /** The system’s resolver by default, another one in tests. */
  readonly lookupAll?: (host: string) => Promise<readonly { readonly address: string }[]>;
}

/** Looks up names and certificates directly, regardless of any proxy. */
export function createNetwork({
  timeoutMs,
  authorities,
  lookupAll = systemLookup,
}: NetworkOptions): NetworkPort {
  const { extra: _, ...publicOnly } = authorities;
  const begun = new Map<string, Promise<TlsInspection>>();

  async function inspect(host: string, port: number, signal: AbortSignal): Promise<TlsInspection> {
    const place = { host: withoutBrackets(host), port };
    const [found, strict] = await Promise.all([
      shakeHands(place, authorities, timeoutMs, signal),
      authorities.extra && shakeHands(place, publicOnly, timeoutMs, signal),
    ]);
    return found.failure ? found : { ...found, trustedBy: strict?.failure ? 'extra-ca' : 'public' };
  }

  return {
    async resolve(host, signal): Promise<Result<readonly string[]>> {
      const bare = withoutBrackets(host);
      try {
        const found = await inTime(lookupAll(bare), timeoutMs, signal);
        return { ok: true, value: [...new Set(found.map(({ address }) => address))] };
      } catch (error) {
        return { ok: false, failure: resolveFailure(error, bare, signal) };
      }
    },

    async inspectTls(host, port, signal) {
      const name = `${host}:${port}`;
      const known = begun.get(name);
      begun.delete(name);
      return known ?? inspect(host, port, signal);
    },

    connect(host, port, signal) {
      return openConnection({ host: withoutBrackets(host), port }, timeoutMs, signal);
    },

    expectTls(host, port, signal) {
      begun.set(`${host}:${port}`, inspect(host, port, signal));
    },
  };
}

async function systemLookup(host: string): Promise<readonly { readonly address: string }[]> {
  if (isNeverResolved(host)) throw nameNotFound(host);
  return lookup(host, { all: true });
}

/** The resolver cannot be cancelled; after the timeout its result is ignored. */
async function inTime<T>(work: Promise<T>, timeoutMs: number, signal: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const late = Object.assign(new Error('The resolver did not answer in time.'), { code: 'ETIMEOUT' });
  const stopDeadline = startDeadline(timeoutMs, () => reject(late));
  const stop = (): void => reject(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  try {
    return await Promise.race([work, promise]);
  } finally {
    stopDeadline();
    signal.removeEventListener('abort', stop);
  }
}

function resolveFailure(error: unknown, host: string, signal: AbortSignal): Failure {
  if (signal.aborted) return cancelled({ host });
  const known = error instanceof Error ? error : new Error(String(error));
  const { code, cause } = connectionFailure(known, { host, port: 0 });
  return {
    code,
    message: `The name ${host} could not be resolved.`,
    detail: { host },
    ...(cause !== undefined && { cause }),
  };
}

function withoutBrackets(host: string): string {
  return host.replace(/^\[|\]$/g, '');
}
