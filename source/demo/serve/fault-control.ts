import type { IncomingMessage, ServerResponse } from 'node:http';
import { isLoopbackHost } from '../../core/http/address.ts';
import type { Result } from '../../core/http/failure.ts';
import { parseJson } from '../../core/json/json-value.ts';
import type { Fault } from '../fault.ts';

/** The path for reading (GET) and setting the faults (PUT, a JSON list of IDs). */
export const faultControlPath = '/faults';

const longestBody = 16_384;

export interface FaultSwitch {
  readonly faults: readonly string[];
  /** Turns on exactly these faults. */
  setFaults(ids: readonly string[]): Result<readonly string[]>;
}

/**
 * Switches faults over HTTP, only from this machine. Web pages cannot: a cross-origin PUT of JSON needs permission
 * first (Fetch standard, CORS preflight), and a name that was made to point here is not a loopback host.
 */
export function faultControl(
  served: FaultSwitch,
  faults: readonly Fault[],
): (request: IncomingMessage, response: ServerResponse) => boolean {
  return (request, response) => {
    if (request.url !== faultControlPath) return false;
    void answer(request).then(([status, body]) => {
      response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(`${JSON.stringify(body)}\n`);
    });
    return true;
  };

  async function answer(request: IncomingMessage): Promise<readonly [number, unknown]> {
    if (!fromThisMachine(request)) return [403, { error: 'Only this machine may switch faults.' }];
    if (request.method === 'GET') return [200, state()];
    if (request.method !== 'PUT') return [405, { error: 'GET or PUT.' }];
    const ids = idsIn(await bodyOf(request));
    if (ids === undefined)
      return [400, { error: 'The body is a JSON list of fault ids, such as ["secret-wrong"].' }];
    const set = served.setFaults(ids);
    return set.ok ? [200, state()] : [409, { error: set.failure.message }];
  }

  function state() {
    return { on: served.faults, faults: faults.map(({ id, title, story }) => ({ id, title, story })) };
  }
}

function fromThisMachine({ socket, headers }: IncomingMessage): boolean {
  const peer = socket.remoteAddress?.replace(/^::ffff:/, '') ?? '';
  const named = URL.parse(`http://${headers.host ?? ''}`);
  return isLoopbackHost(peer) && named !== null && isLoopbackHost(named.hostname);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > longestBody) return '';
  }
  return text;
}

function idsIn(text: string): readonly string[] | undefined {
  const ids = parseJson(text);
  return Array.isArray(ids) && ids.every((id) => typeof id === 'string') ? ids : undefined;
}
