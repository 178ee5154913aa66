import type { Agent, AgentOptions, RequestOptions } from 'node:https';
import type { LookupFunction, Socket } from 'node:net';
import type { HttpRequest } from '../../core/run/ports.ts';
import type { Place } from '../place.ts';
import { ConnectionsAhead } from './connections-ahead.ts';

/** The connection that a request uses: see `HttpRequest.connection`; `new` opens one for it. */
export type ConnectionUse = NonNullable<HttpRequest['connection']> | 'new';

/** The agents for https without a proxy, and the connections of a run. */
export class DirectAgents {
  readonly #trust: AgentOptions;
  readonly #ahead = new ConnectionsAhead();
  readonly #agents: Agent[] = [];

  constructor(trust: AgentOptions) {
    this.#trust = trust;
  }

  agentFor(use: ConnectionUse, { host, port }: Place): Agent {
    const name = `${host}:${port}:`;
    const hasFree = ({ freeSockets }: Agent) => Object.keys(freeSockets).some((key) => key.startsWith(name));
    const free = use === 'shared' && this.#agents.find(hasFree);
    if (free) return free;
    const agent = use === 'new' ? this.#newConnections() : this.#keptConnections();
    this.#agents.push(agent);
    return agent;
  }

  expect({ host, port }: Place, requests: number): void {
    this.#ahead.expect(`${host}:${port}`, requests);
  }

  /** Tells whether the connection was opened before its request. */
  openedAhead(socket: Socket): boolean {
    return this.#ahead.opened(socket);
  }

  close(): void {
    this.#ahead.close();
    for (const agent of this.#agents.splice(0)) agent.destroy();
  }

  #newConnections(): Agent {
    const { Agent } = process.getBuiltinModule('node:https');
    return new Agent({ ...this.#trust, keepAlive: false });
  }

  /** One agent per connection, so that a request that wants its own never gets another’s. */
  #keptConnections(): Agent {
    const { Agent } = process.getBuiltinModule('node:https');
    const ahead = this.#ahead;
    class KeptConnections extends Agent {
      override createConnection(...[options, onOpen]: Parameters<Agent['createConnection']>) {
        const name = `${options.host}:${options.port}`;
        const ready = ahead.take(name);
        if (ready) return ready;
        // Always a socket, as long as Node’s own proxy support is not used.
        const connect = (more: RequestOptions) =>
          super.createConnection({ ...options, ...more }, onOpen) as Socket | undefined;
        const first = connect({});
        if (first) ahead.follow(name, first, (lookup: LookupFunction) => connect({ lookup }));
        return first;
      }
    }
    return new KeptConnections({ ...this.#trust, keepAlive: true });
  }
}
