import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** What a relay saw pass. */
export interface Passed {
  readonly connections: number;
  /** Round trips that had to be waited for one after the other: a connection's own, TLS's and those of requests. */
  readonly depth: number;
}

export interface Distance extends AsyncDisposable {
  readonly port: number;
  readonly passed: Passed;
  /** Where connections go; nobody may connect before. */
  leadTo(port: number): void;
  /** From now on, and nothing more of the connections that there are: their last answers may still be under way. */
  countAnew(): void;
}

/** How long what is under way stays under way. */
export interface Pace {
  /** Calls back when what goes to a provider, or comes from there, has arrived; order is kept. */
  arrive(way: 'connection' | 'out' | 'back', deliver: () => void): void;
  close(): void;
}

/** As far as a round trip takes so many milliseconds. */
export function everyRoundTrip(milliseconds: number): Pace {
  const parts = { connection: milliseconds, out: milliseconds / 2, back: milliseconds / 2 };
  return {
    arrive: (way, deliver) => void setTimeout(deliver, parts[way]),
    close: () => undefined,
  };
}

const quietTurns = 8;

/**
 * Time stands still until everybody in this process waits for the other side; then all that is under way arrives at
 * once. So depth does not hang on how fast the machine is.
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

/**
 * A relay on loopback to a provider that is far away. It takes a connection at once, so that what a connection costs is
 * waited for with the first bytes.
 */
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
