import { randomBytes } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../core/run/ports.ts';
import type { FaultInjection } from './fault-injection/fault-injection.ts';
import { listenOn, listenOnLoopback } from './listen.ts';
import type { Person } from './people.ts';
import { createMemoryAdapter } from './provider/memory-adapter.ts';
import type { ProviderParts } from './provider/provider.ts';
import type { Registration } from './provider/registration.ts';
import { generateSigningKeys } from './provider/signing-keys.ts';

export interface ProviderOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** An address of this machine; loopback by default. */
  readonly address?: string;
  /** Its public origin, if that is not the address it listens on; no trailing slash. */
  readonly origin?: string;
  readonly tls?: TlsIdentity;
  readonly people: readonly Person[];
  /** Answers before the provider; `false` leaves the request to the provider. */
  readonly intercept?: (...request: Parameters<RequestListener>) => boolean;
  /** Times the waits of deliberately slow answers; the real clock by default, another one in tests. */
  readonly clock?: Pick<Clock, 'sleep'>;
  /**
   * Makes it listen at once and load the library only after this, while requests wait. By default, the library is
   * loaded first.
   */
  readonly loadAfter?: Promise<void>;
}

/** PEM; the certificate with its issuers. */
export interface TlsIdentity {
  readonly key: string;
  readonly cert: string;
}

export interface RunningProvider {
  /** Without a trailing slash. */
  readonly origin: string;
  /** Where this machine reaches it. */
  readonly local: string;
  /** Changes the behaviour from now on; sessions, codes and tokens are kept. */
  behave(injection: FaultInjection, registration: Registration): void;
  close(): Promise<void>;
}

/** Listens, and answers according to the last `behave`. Rejects if the port is taken. It writes and prints nothing. */
export async function startProvider(options: ProviderOptions): Promise<RunningProvider> {
  // Generating an RSA key takes about as long as loading the provider, and runs on another core.
  const loaded = Promise.all([
    generateSigningKeys(),
    Promise.resolve(options.loadAfter).then(() => import('./fault-injection/faulty-provider.ts')),
  ]);
  if (!options.loadAfter) await loaded;
  // Otherwise Node wakes the process twice a minute to look for slow requests, which nobody makes on this machine.
  const own = options.address === undefined ? { connectionsCheckingInterval: 2 ** 31 - 1 } : {};
  const server = options.tls ? createTlsServer({ ...own, ...options.tls }) : createServer(own);
  const host =
    options.address === undefined
      ? await listenOnLoopback(server, options.port)
      : await listenOn(server, options.port, options.address);
  const scheme = options.tls ? 'https' : 'http';
  const origin = options.origin ?? `${scheme}://${host}`;
  const parts: Omit<ProviderParts, 'registration' | 'keys'> = {
    origin,
    people: options.people,
    cookieKey: randomBytes(24).toString('base64url'),
    adapter: createMemoryAdapter(),
  };
  const closing = new AbortController();
  const wait = (milliseconds: number) =>
    options.clock?.sleep(milliseconds, closing.signal) ??
    sleep(milliseconds, undefined, { signal: closing.signal });

  return {
    origin,
    local: `${scheme}://${host.replace('0.0.0.0', '127.0.0.1').replace('[::]', '[::1]')}`,
    behave(injection, registration) {
      const answers = loaded.then(([keys, { faultyProvider }]) =>
        faultyProvider({ ...parts, keys, registration }, injection, wait).callback(),
      );
      server.removeAllListeners('request');
      server.on('request', (request, response) => {
        if (!options.intercept?.(request, response)) void answers.then((answer) => answer(request, response));
      });
    },
    close: () =>
      new Promise((resolve) => {
        closing.abort();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
