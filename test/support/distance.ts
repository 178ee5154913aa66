import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** What a relay observed. */
export interface Passed {
  readonly connections: number;
  /** Sequential round trips: those of connections, TLS and requests. */
  readonly depth: number;
}

export interface Distance extends AsyncDisposable {
  readonly port: number;
  readonly passed: Passed;
  /** Sets the target of connections; nobody may connect earlier. */
  leadTo(port: number): void;
  /** Starts counting afresh and ignores existing connections, whose last answers may still be under way. */
  countAnew(): void;
}

/** How long data is under way. */
export interface Pace {
  /** Calls `deliver` when data to or from the provider has arrived; keeps the order. */
  arrive(way: 'connection' | 'out' | 'back', deliver: () => void): void;
  close(): void;
}

/** A distance at which a round trip takes this many milliseconds. */
export function everyRoundTrip(milliseconds: number): Pace {
  const parts = { connection: milliseconds, out: milliseconds / 2, back: milliseconds / 2 };
  return {
    arrive: (way, deliver) => void setTimeout(deliver, parts[way]),
    close: () => undefined,
  };
}

const quietTurns = 8;

/**
 * Time stops until everything in this process waits for the other side; then everything under way arrives at once. So
 * depth does not depend on the machine's speed.
 */
export function inLockstep(): Pace {
  const underWay: (() => void)[] = [];
  let quiet = 0;
  const timer = setInterval(() => {
    quiet += 1;
    if (quiet < quietTurns || underWay.length === 0) return;
    quiet = 0;
    for (const deliver of underWay.splice(0)) deliver();
  }, 5);
  return {
    arrive(way, deliver) {
      quiet = 0;
      if (way === 'out') deliver();
      else underWay.push(deliver);
    },
    close: () => clearInterval(timer),
  };
}

/** A relay on loopback to a distant provider. It accepts connections at once; the cost of connecting delays the first bytes. */
export async function startDistance(pace: Pace): Promise<Distance> {
  const sockets = new Set<Socket>();
  let target = 0;
  let connections = 0;
  let depth = 0;
  let arrived = 0;
  let counting = 0;

  const server = createServer((near) => {
    connections += 1;
    const counted = counting;
    let sent = arrived + 1;
    depth = Math.max(depth, sent);
    const far = connect(target, '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.on('close', () => sockets.delete(socket));
    }
    const waiting: (() => void)[] = [];
    let isThere = false;
    pace.arrive('connection', () => {
      isThere = true;
      for (const go of waiting) pace.arrive('out', go);
    });
    const out = (deliver: () => void): void => {
      if (isThere) pace.arrive('out', deliver);
      else waiting.push(deliver);
    };
    near.on('data', (data) => {
      sent = Math.max(arrived + 1, isThere ? 0 : sent + (waiting.length === 0 ? 1 : 0));
      if (counted === counting) depth = Math.max(depth, sent);
      out(() => far.write(data));
    });
    near.on('end', () => out(() => far.end()));
    near.on('close', () => out(() => far.destroy()));
    far.on('data', (data) => {
      const answered = sent;
      pace.arrive('back', () => {
        if (counted === counting) arrived = Math.max(arrived, answered);
        near.write(data);
      });
    });
    far.on('end', () => pace.arrive('back', () => near.end()));
    far.on('close', () => pace.arrive('back', () => near.destroy()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    port: (server.address() as AddressInfo).port,
    get passed() {
      return { connections, depth };
    },
    leadTo(port) {
      target = port;
    },
    countAnew() {
      connections = 0;
      depth = 0;
      arrived = 0;
      counting += 1;
    },
    async [Symbol.asyncDispose]() {
      pace.close();
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
