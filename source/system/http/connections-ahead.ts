import { isIP, type LookupFunction, type Socket } from 'node:net';

interface Place {
  wanted: number;
  readonly ready: Socket[];
  /** Set once the host has accepted a connection. */
  open?: () => Socket | undefined;
}

/** Connections opened before a request needs them, to hosts that have accepted one. */
export class ConnectionsAhead {
  readonly #places = new Map<string, Place>();
  readonly #given = new WeakSet<Socket>();

  /** The number of connections that will be needed. */
  expect(name: string, connections: number): void {
    const place = this.#at(name);
    place.wanted = Math.max(place.wanted, connections);
    open(place);
  }

  /** Once this connection is established, opens further ones the same way, to the same address. */
  follow(name: string, first: Socket, connect: (lookup: LookupFunction) => Socket | undefined): void {
    first.once('connect', () => {
      const { remoteAddress } = first;
      if (remoteAddress === undefined) return;
      const place = this.#at(name);
      place.open = () => connect(alwaysTo(remoteAddress));
      open(place);
    });
  }

  take(name: string): Socket | undefined {
    const { ready } = this.#at(name);
    while (true) {
      const socket = ready.shift();
      if (!socket) return undefined;
      if (socket.destroyed || !socket.writable) continue;
      socket.ref();
      this.#given.add(socket);
      return socket;
    }
  }

  /** Tells whether the socket was opened before its request. */
  opened(socket: Socket): boolean {
    return this.#given.has(socket);
  }

  close(): void {
    for (const { ready } of this.#places.values()) for (const socket of ready) socket.destroy();
    this.#places.clear();
  }

  #at(name: string): Place {
    const place = this.#places.get(name) ?? { wanted: 0, ready: [] };
    this.#places.set(name, place);
    return place;
  }
}

function open(place: Place): void {
  if (!place.open) return;
  for (let left = place.wanted - place.ready.length; left > 0; left -= 1) {
    const socket = place.open();
    if (!socket) continue;
    // A request that finds it closed opens another one and learns the reason.
    socket.on('error', () => undefined);
    socket.unref();
    place.ready.push(socket);
  }
  place.wanted = 0;
}

function alwaysTo(address: string): LookupFunction {
  const family = isIP(address);
  return (_host, { all }, callback) => {
    if (all) callback(null, [{ address, family }]);
    else callback(null, address, family);
  };
}
